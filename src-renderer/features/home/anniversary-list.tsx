import { useId, useState } from 'react'
import type { Anniversary } from '#domain/place/anniversaries.ts'
import { placeName, type Place } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { isolated } from '#parts/isolate.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Link } from '#ui/link.tsx'
import { RowButton } from '#ui/row-button.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './home-lists.module.css'
import { shortDate } from './short-date.ts'

interface AnniversaryListProps {
  readonly anniversaries: readonly Anniversary[]
  readonly places: readonly Place[]
}

const shortList = 6

/** The anniversaries of the coming year, soonest first; each opens its place. */
export function AnniversaryList({ anniversaries, places }: AnniversaryListProps) {
  const words = useWords('home')
  const format = useFormats()
  const id = useId()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? anniversaries : anniversaries.slice(0, shortList)
  return (
    <section aria-labelledby={id}>
      <SectionHead
        id={id}
        title={words('anniversaries.title')}
        count={words('anniversaries.count', { count: anniversaries.length })}
        {...(anniversaries.length > shortList && {
          link: (
            <Link size="meta" onPress={() => setShowsAll(!showsAll)}>
              {words(showsAll ? 'fewer' : 'all')}
            </Link>
          ),
        })}
      />
      {anniversaries.length === 0 && <p className={styles.quiet}>{words('anniversaries.none')}</p>}
      <ul className={styles.list}>
        {shown.map((anniversary) => {
          const place = places.find((one) => one.id === anniversary.placeId)
          return (
            place && (
              <li key={place.id}>
                <RowButton onPress={() => go({ page: 'places', place: place.id })}>
                  <b className={styles.date}>
                    {shortDate(anniversary.on, words.language, format.partialDate(anniversary.on))}
                  </b>
                  <span className={styles.what}>
                    <b>
                      {words('anniversaries.line', {
                        name: isolated(placeName(place, words.language)),
                        count: anniversary.years,
                      })}
                    </b>
                    <span className={styles.meta}>
                      {[
                        weekday(anniversary, (day) => format.weekday(day, 'UTC')),
                        words('anniversaries.signed', { date: isolated(format.partialDate(anniversary.since)) }),
                      ]
                        .filter((text) => text !== '')
                        .join(' · ')}
                    </span>
                  </span>
                  {anniversary.isTenth ? (
                    <Tag tone="river">{words('anniversaries.tenth')}</Tag>
                  ) : (
                    <Tag tone={anniversary.daysAhead <= 30 ? 'near' : 'plain'}>
                      {anniversary.daysAhead <= 0
                        ? words(anniversary.daysAhead === 0 ? 'anniversaries.today' : 'anniversaries.thisMonth')
                        : words('anniversaries.ahead', { count: anniversary.daysAhead })}
                    </Tag>
                  )}
                </RowButton>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}

const weekday = ({ on }: Anniversary, name: (day: Date) => string): string =>
  on.length === 10 ? name(new Date(`${on}T00:00Z`)) : ''
