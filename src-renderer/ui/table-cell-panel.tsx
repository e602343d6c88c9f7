import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { classNames } from './class-names.ts'
import float from './float.module.css'
import styles from './table-cell.module.css'

interface CellPanelProps {
  readonly label: string
  /** The cell it hangs from. */
  readonly cell: HTMLElement
  readonly children: ReactNode
  /** Buttons at the foot, the filled one last. */
  readonly actions: ReactNode
  /** It was left by a click elsewhere. */
  readonly onLeave: () => void
  /** Escape. */
  readonly onCancel: () => void
}

/** A small panel under a cell for what can't be edited in one line. */
export function CellPanel({ label, cell, children, actions, onLeave, onCancel }: CellPanelProps) {
  const isCancelled = useRef(false)
  const note = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') isCancelled.current = true
  }
  return (
    <Popover
      className={classNames(float.float)}
      triggerRef={{ current: cell }}
      isOpen
      placement="bottom start"
      offset={2}
      onOpenChange={(isOpen) => {
        if (isOpen) return
        if (isCancelled.current) onCancel()
        else onLeave()
      }}
    >
      <Dialog aria-label={label} className={styles.panel ?? ''}>
        <div role="presentation" onKeyDown={note}>
          {children}
        </div>
        <div className={styles.actions}>{actions}</div>
      </Dialog>
    </Popover>
  )
}
