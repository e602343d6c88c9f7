import { useWords } from '#i18n/words.ts'
import { addressToHash } from '#navigation/address.ts'
import { go, useAddress } from '#navigation/go.ts'
import { classNames } from '#ui/class-names.ts'
import type { MouseEvent } from 'react'
import { railPages, type RailPage } from './pages.ts'
import styles from './rail.module.css'

/** The seal of the home city and the way to every page. */
export function Rail({ seal }: { readonly seal: string }) {
  const words = useWords('app')
  const { page: here } = useAddress()
  return (
    <nav className={styles.rail} aria-label={words('pagesLabel')} data-print="never">
      <div className={styles.seal} lang="zh-Hans" role="img" aria-label={words('homeCity')}>
        {seal}
      </div>
      <ul className={styles.pages}>
        {railPages.map(({ page, icon: Icon, atFoot }) => (
          <li key={page} className={classNames(atFoot && styles.foot)}>
            <a
              className={styles.link}
              href={addressToHash({ page })}
              aria-current={page === here ? 'page' : undefined}
              onClick={(event) => follow(event, page)}
            >
              <Icon className={styles.icon} aria-hidden />
              <span className={styles.word}>{words(`pages.${page}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function follow(event: MouseEvent, page: RailPage['page']): void {
  event.preventDefault()
  go({ page })
}
