import { useWords } from '#i18n/words.ts'
import { useAddress } from '#navigation/go.ts'
import type { ReactNode } from 'react'
import styles from './frame.module.css'
import { lastLook } from './last-look.ts'
import { PaletteButton } from './palette-button.tsx'
import { Rail } from './rail.tsx'

interface FrameProps {
  /** The first character of the home city. */
  readonly seal?: string
  /** What the end of the top line says of the records. */
  readonly facts?: ReactNode
  readonly children?: ReactNode
}

/** What stands round every page: the rail at the start, the line on top. */
export function Frame({ seal = lastLook()?.seal ?? '', facts, children }: FrameProps) {
  const words = useWords('app')
  const { page } = useAddress()
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#page" onClick={skipToPage}>
        {words('skipToPage')}
      </a>
      <Rail seal={seal} />
      <header className={styles.top} data-print="never">
        <h1 className={styles.title}>{words(`pages.${page}`)}</h1>
        <div className={styles.space} />
        <PaletteButton />
        {facts}
      </header>
      <main id="page" className={styles.page} tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}

// The hash is the address of the page, so a link to an anchor may not change it.
function skipToPage(event: { preventDefault(): void }): void {
  event.preventDefault()
  document.getElementById('page')?.focus()
}
