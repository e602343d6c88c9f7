import { everythingLinkedTo } from '#data/record-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import { kindTraits, type RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { addressOfRecord } from '#navigation/address-of-record.ts'
import { go } from '#navigation/go.ts'
import { recordName } from '#parts/record-name.ts'
import { useLookup } from '#parts/use-lookup.ts'
import type { Speech } from '#parts/value-text.ts'
import { Link } from '#ui/link.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { useMemo, useState } from 'react'
import styles from './side-pane.module.css'

interface LinkedRecordsProps {
  readonly id: string
  readonly speech: Speech
}

/** So many of a kind are shown before the rest is asked for. */
const shownAtFirst = 8

/** Everything that leads to a record, by kind. */
export function LinkedRecords({ id, speech }: LinkedRecordsProps) {
  const words = useWords('ledger')
  const query = useQuery(() => everythingLinkedTo(id), [id])
  const found = query.kind === 'ready' ? query.value : []
  const count = found.reduce((sum, { records }) => sum + records.length, 0)
  const key = found.map(({ kind }) => kind).join(' ')
  const kinds = useMemo(() => key.split(' ').filter((kind) => kind !== '') as RecordKind[], [key])
  const lookup = useLookup(kinds)
  if (query.kind === 'loading') return null
  return (
    <section className={styles.section} aria-label={words('linked.title')}>
      <SectionHead title={words('linked.title')} count={speech.format.number(count)} />
      {count === 0 && <p className={styles.note}>{words('linked.none')}</p>}
      {found.map(({ kind, records }) => (
        <Group key={kind} kind={kind} records={records} speech={{ ...speech, lookup }} />
      ))}
    </section>
  )
}

function Group({ kind, records, speech }: { readonly kind: RecordKind; readonly records: readonly AnyRecord[]; readonly speech: Speech }) {
  const words = useWords('ledger')
  const { format, lookup } = speech
  const [isWhole, setWhole] = useState(false)
  const dateOf = (record: AnyRecord): string => (record[kindTraits[kind].date ?? ''] as string | undefined) ?? ''
  // The latest first, the undated last.
  const ordered = records.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0))
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>{`${words.in('vocabulary', `kindsMany.${kind}`)} · ${format.number(records.length)}`}</h3>
      <ul>
        {(isWhole ? ordered : ordered.slice(0, shownAtFirst)).map((record) => (
          <li key={record.id} className={styles.row}>
            <Link onPress={() => go(addressOfRecord(kind, record.id))}>
              <bdi>{recordName(kind, record, words, format, lookup)}</bdi>
            </Link>
            {dateOf(record) !== '' && <span className={styles.when}>{format.partialDate(dateOf(record) as PartialDate)}</span>}
          </li>
        ))}
      </ul>
      {!isWhole && records.length > shownAtFirst && (
        <Link size="meta" onPress={() => setWhole(true)}>
          {words('linked.more', { count: records.length - shownAtFirst })}
        </Link>
      )}
    </div>
  )
}
