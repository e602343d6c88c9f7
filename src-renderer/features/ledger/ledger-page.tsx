import { useState } from 'react'
import { useLiveRecords } from '#data/live-records.ts'
import type { ListLook } from '#domain/record/list-look.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { RecordDialog } from '#parts/record-dialog.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { KindNav } from './kind-nav.tsx'
import { LedgerList } from './ledger-list.tsx'
import styles from './ledger-page.module.css'

interface LedgerPageProps {
  readonly kind?: RecordKind
  readonly record?: string
  readonly look?: ListLook
}

// The same object each time, so that the list is not sorted anew.
const asItIs: ListLook = {}

/** The lists of all kinds of record, with one record open beside its list. */
export function LedgerPage({ kind = 'place', record, look = asItIs }: LedgerPageProps) {
  const words = useWords('ledger')
  const live = useLiveRecords(kind)
  const [isAdding, setAdding] = useState(false)
  const add = (): void => (kind === 'place' ? go({ page: 'places', adding: true }) : setAdding(true))
  return (
    <div className={styles.page}>
      <KindNav kind={kind} look={look} />
      {live.kind === 'reading' ? (
        <div className={styles.reading}>{live.count > 0 && <ProgressBar label={words('reading', { count: live.count })} />}</div>
      ) : (
        <LedgerList key={kind} kind={kind} live={live} open={record} look={look} onAdd={add} />
      )}
      {isAdding && (
        <RecordDialog kind={kind} onClose={() => setAdding(false)} onKept={(id) => go({ page: 'ledger', kind, record: id, look })} />
      )}
    </div>
  )
}
