import { useId, useMemo, useState } from 'react'
import { useQuery } from '#data/use-query.ts'
import type { DueThing } from '#domain/calendar/due-things.ts'
import { yearOf, type PartialDate } from '#domain/place/partial-date.ts'
import { placeName, type Place } from '#domain/place/place.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import { useWords } from '#i18n/words.ts'
import { addressOfRecord } from '#navigation/address-of-record.ts'
import { go } from '#navigation/go.ts'
import { DueTag } from '#parts/due-tag.tsx'
import { RecordDialog } from '#parts/record-dialog.tsx'
import { recordName } from '#parts/record-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Link } from '#ui/link.tsx'
import { RowButton } from '#ui/row-button.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import styles from './home-lists.module.css'
import { readDueThings } from './read-due-things.ts'
import { shortDate } from './short-date.ts'

interface DueListProps {
  readonly places: readonly Place[]
  readonly today: PartialDate
}

const shortList = 5

/** What is overdue or falls due within a month, the oldest first; each opens its record. */
export function DueList({ places, today }: DueListProps) {
  const words = useWords('home')
  const format = useFormats()
  const id = useId()
  const query = useQuery(() => readDueThings(today), [today])
  const [showsAll, setShowsAll] = useState(false)
  const [open, setOpen] = useState<DueThing>()
  const due = query.kind === 'ready' ? query.value : undefined
  const byId = useMemo(() => recordsById(due?.records ?? [], places), [due, places])
  if (!due) return null
  const { things } = due
  const lookup = (_kind: string, record: string) => byId.get(record)
  const dateOf = (on: PartialDate): string => {
    const written = format.partialDate(on)
    return yearOf(on) === yearOf(today) ? shortDate(on, words.language, written) : written
  }
  const placeNames = ({ placeIds }: DueThing): string =>
    format.list(places.filter((place) => placeIds.includes(place.id)).map((place) => placeName(place, words.language)))
  const shown = showsAll ? things : things.slice(0, shortList)
  return (
    <section aria-labelledby={id} className={styles.due}>
      <SectionHead
        id={id}
        title={words('due.title')}
        {...(things.length > 0 && { count: words('due.count', { count: things.length }) })}
        {...(things.length > shortList && {
          link: (
            <Link size="meta" onPress={() => setShowsAll(!showsAll)}>
              {words(showsAll ? 'fewer' : 'all')}
            </Link>
          ),
        })}
      />
      {things.length === 0 && <p className={styles.quiet}>{words('due.none')}</p>}
      <ul className={styles.list}>
        {shown.map((thing) => {
          const record = byId.get(thing.id)
          return (
            record && (
              <li key={`${thing.id} ${thing.reason}`}>
                <RowButton onPress={() => (thing.kind === 'visit' ? go(addressOfRecord('visit', thing.id)) : setOpen(thing))}>
                  <b className={styles.date}>{dateOf(thing.on)}</b>
                  <span className={styles.what}>
                    <b dir="auto">{recordName(thing.kind, record, words, format, lookup)}</b>
                    <span className={styles.meta}>
                      {[words(`due.reasons.${thing.reason}`), placeNames(thing)].filter((text) => text !== '').join(' · ')}
                    </span>
                  </span>
                  <DueTag on={thing.on} today={today} />
                </RowButton>
              </li>
            )
          )
        })}
      </ul>
      {open && <RecordDialog kind={open.kind} id={open.id} onClose={() => setOpen(undefined)} />}
    </section>
  )
}

function recordsById(records: readonly AnyRecord[], places: readonly Place[]): ReadonlyMap<string, AnyRecord> {
  const all: readonly object[] = [...places, ...records]
  return new Map((all as readonly AnyRecord[]).map((record) => [record.id, record]))
}
