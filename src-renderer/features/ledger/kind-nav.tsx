import { recordCounts } from '#data/record-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { ListLook } from '#domain/record/list-look.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { addressToHash, type Address } from '#navigation/address.ts'
import { go } from '#navigation/go.ts'
import { useFormats } from '#parts/use-formats.ts'
import { kindGroups } from './kind-groups.ts'
import styles from './kind-nav.module.css'
import { lookOfView, useViews } from './use-views.ts'

interface KindNavProps {
  readonly kind: RecordKind
  readonly look: ListLook
}

/** Every kind of record with how many there are, and the saved views of the one that is shown. */
export function KindNav({ kind, look }: KindNavProps) {
  const words = useWords('ledger')
  const format = useFormats()
  const counts = useQuery(recordCounts, [])
  const views = useViews(kind)
  const here = addressToHash({ page: 'ledger', kind, look })
  return (
    <nav className={styles.nav} aria-label={words('kindsLabel')} data-print="never">
      {kindGroups.map(({ id, kinds }) => (
        <section key={id} aria-labelledby={`kinds-${id}`}>
          <h2 className={styles.title} id={`kinds-${id}`}>
            {words(`groups.${id}`)}
          </h2>
          <ul>
            {kinds.map((one) => (
              <li key={one}>
                <Row address={{ page: 'ledger', kind: one }} isHere={one === kind}>
                  <span>{words.in('vocabulary', `kindsMany.${one}`)}</span>
                  <span className={styles.count}>{counts.kind === 'ready' ? format.number(counts.value.get(one) ?? 0) : ''}</span>
                </Row>
                {one === kind && views.length > 0 && (
                  <ul aria-label={words('views.label')}>
                    {views.map((view) => {
                      const address: Address = { page: 'ledger', kind, look: lookOfView(view) }
                      return (
                        <li key={view.id} className={styles.view}>
                          <Row address={address} isHere={addressToHash(address) === here} isView>
                            <bdi>{view.name}</bdi>
                          </Row>
                        </li>
                      )
                    })}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

interface RowProps {
  readonly address: Address
  readonly isHere: boolean
  readonly isView?: boolean
  readonly children: React.ReactNode
}

function Row({ address, isHere, isView = false, children }: RowProps) {
  return (
    <a
      className={styles.row}
      data-view={isView || undefined}
      href={addressToHash(address)}
      aria-current={isHere ? (isView ? 'true' : 'page') : undefined}
      onClick={(event) => {
        event.preventDefault()
        go(address)
      }}
    >
      {children}
    </a>
  )
}
