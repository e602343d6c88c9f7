import { useMemo } from 'react'
import { allRecords } from '#data/record-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { ListLook } from '#domain/record/list-look.ts'
import { recordKinds, type RecordKind } from '#domain/record/record-kinds.ts'
import { recordTitle } from '#domain/record/record-title.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { VirtualList } from '#ui/virtual-list.tsx'
import styles from './ledger-page.module.css'

interface LedgerPageProps {
  readonly kind?: RecordKind
  readonly record?: string
  readonly look?: ListLook
}

/** The lists of all kinds of record, with one record open beside its list. */
export function LedgerPage({ kind = 'place', record }: LedgerPageProps) {
  const words = useWords('ledger')
  const query = useQuery(() => allRecords(kind), [kind])
  const rows = useMemo(
    () =>
      (query.kind === 'ready' ? query.value : []).map((one) => {
        const title = recordTitle(kind, one, words.language)
        return { id: one.id, title: title?.kind === 'text' ? title.text : one.id }
      }),
    [query, kind, words],
  )
  return (
    <div className={styles.page}>
      <nav aria-label={words('kindsLabel')}>
        {recordKinds.map((one) => (
          <button key={one} type="button" aria-current={one === kind || undefined} onClick={() => go({ page: 'ledger', kind: one })}>
            {words.in('vocabulary', `kindsMany.${one}`)}
          </button>
        ))}
      </nav>
      <VirtualList
        label={words.in('vocabulary', `kindsMany.${kind}`)}
        groups={[{ id: kind, items: rows }]}
        row={({ title }) => title}
        rowText={({ title }) => title}
        selected={record}
        onSelect={(id) => go({ page: 'ledger', kind, record: id }, { instead: true })}
      />
    </div>
  )
}
