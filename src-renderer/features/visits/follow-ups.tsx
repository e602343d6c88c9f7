import { recordsLinkedTo } from '#data/record-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import { useWords } from '#i18n/words.ts'
import { recordName } from '#parts/record-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useLookup } from '#parts/use-lookup.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { RowButton } from '#ui/row-button.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './outcome-view.module.css'

const kinds = ['project', 'letter', 'action'] as const

/** The leads, letters and actions that came from a visit. */
export function FollowUps({ visitId }: { readonly visitId: string }) {
  const words = useWords('visits')
  const format = useFormats()
  const edit = useEditRecord()
  const lookup = useLookup(kinds)
  const query = useQuery(async () => (await Promise.all(kinds.map(async (kind) => (await recordsLinkedTo(visitId, kind)).map((record) => ({ kind, record }))))).flat(), [visitId])
  if (query.kind === 'loading') return null
  const stateOf = (kind: (typeof kinds)[number], record: AnyRecord): string =>
    kind === 'project' ? words.in('vocabulary', `projectStages.${String(record.stage)}`) : kind === 'letter' ? words.in('vocabulary', `letterStates.${String(record.state)}`) : words.in('vocabulary', `actionStates.${String(record.state)}`)
  return (
    <section aria-label={words('outcome.followUps')}>
      <SectionHead title={words('outcome.followUps')} count={format.number(query.value.length)} />
      {query.value.length === 0 && <p className={styles.none}>{words('outcome.noFollowUps')}</p>}
      <ul className={styles.items}>
        {query.value.map(({ kind, record }) => (
          <li key={record.id}>
            <RowButton onPress={() => edit({ kind, id: record.id })}>
              <span className={styles.first}>
                <bdi>{recordName(kind, record, words, format, lookup)}</bdi>
                <span className={styles.date}>{words.in('vocabulary', `kinds.${kind}`)}</span>
                <Tag>{stateOf(kind, record)}</Tag>
              </span>
            </RowButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
