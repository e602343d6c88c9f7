import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import styles from './print-sheet.module.css'

interface PrintSheetProps {
  readonly children: ReactNode
  /** Opens the printer's dialog; the sheet stands ready by then. */
  readonly print: () => Promise<void>
  readonly onEnd: () => void
}

/** Something that is printed alone, whatever else is on screen; on screen it is not seen. */
export function PrintSheet({ children, print, onEnd }: PrintSheetProps) {
  const begin = useEffectEvent(() => void print().finally(onEnd))
  useEffect(() => {
    const soon = setTimeout(begin)
    return () => clearTimeout(soon)
  }, [])
  return createPortal(
    <div className={styles.sheet} data-print-sheet>
      {children}
    </div>,
    document.body,
  )
}
