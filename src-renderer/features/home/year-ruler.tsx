import { useRef } from 'react'
import type { Anniversary } from '#domain/place/anniversaries.ts'
import { firstDayNumber } from '#domain/place/day.ts'
import { isRightToLeft } from '#domain/place/language.ts'
import { partialDate, type PartialDate } from '#domain/place/partial-date.ts'
import { placeName, type Place } from '#domain/place/place.ts'
import { locale } from '#i18n/locale.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useInlineSize } from '#parts/use-inline-size.ts'
import { classNames } from '#ui/class-names.ts'
import { SectionHead } from '#ui/section-head.tsx'
import { useRem } from '#ui/use-rem.ts'
import { flagLevels } from './flag-levels.ts'
import styles from './year-ruler.module.css'

interface YearRulerProps {
  readonly anniversaries: readonly Anniversary[]
  readonly places: readonly Place[]
  readonly today: PartialDate
}

/**
 * This month and the twelve after it, with a flag for each anniversary; those without room for their words keep their staff and stand in the
 * list under it. Time runs from left to right in every script.
 */
export function YearRuler({ anniversaries, places, today }: YearRulerProps) {
  const words = useWords('home')
  const rem = useRem()
  const ruler = useRef<HTMLDivElement>(null)
  const width = useInlineSize(ruler)
  const months = monthsFrom(today)
  const start = firstDayNumber(months[0] ?? today)
  const end = firstDayNumber(monthAfter(months.at(-1) ?? today))
  const share = (day: PartialDate): number => (firstDayNumber(day) - start) / (end - start)
  const monthName = new Intl.DateTimeFormat(locale(words.language), { month: 'short', timeZone: 'UTC' })
  const flags = anniversaries.flatMap((anniversary) => {
    const place = places.find(({ id }) => id === anniversary.placeId)
    const said = place && {
      name: placeName(place, words.language),
      years: words('ruler.years', { count: anniversary.years }),
    }
    return place && said ? [{ anniversary, place, ...said, at: Math.max(0, share(anniversary.on)) }] : []
  })
  const levels = flagLevels(
    flags.map(({ anniversary, at, name, years }) => ({
      at: at * width,
      width: (textRem(name) + textRem(years) + 1.5) * rem,
      isFirst: anniversary.isTenth,
    })),
    width,
  )
  return (
    <section className={styles.ruler} aria-label={words('ruler.title')}>
      <SectionHead title={words('ruler.title')} count={words('ruler.count', { count: anniversaries.length })} />
      <div className={styles.stage} ref={ruler} aria-hidden>
        {flags.map(({ anniversary, place, name, years, at }, index) => {
          const level = levels[index]
          return (
            <span
              key={place.id}
              className={classNames(styles.flag, anniversary.isTenth && styles.tenth)}
              data-level={level ?? 'none'}
              style={{ left: `${at * 100}%` }}
              title={`${name} ${years}`}
              onClick={() => go({ page: 'places', place: place.id })}
            >
              {level !== undefined && (
                <span dir={isRightToLeft(words.language) ? 'rtl' : 'ltr'}>
                  <bdi>{name}</bdi> <b>{years}</b>
                </span>
              )}
            </span>
          )
        })}
        <i className={styles.today} style={{ left: `${share(today) * 100}%` }} />
        <div className={styles.months}>
          {months.map((month) => (
            <span
              key={month}
              className={styles.month}
              style={{ left: `${share(month) * 100}%`, width: `${(share(monthAfter(month)) - share(month)) * 100}%` }}
              data-now={month.slice(0, 7) === today.slice(0, 7) || undefined}
            >
              {monthName.format(new Date(`${month}T00:00Z`))}
              {month.slice(5, 7) === '01' && <small>{month.slice(0, 4)}</small>}
            </span>
          ))}
        </div>
      </div>
    </section>
  )
}

function monthsFrom(today: PartialDate): readonly PartialDate[] {
  const months: PartialDate[] = [firstOf(today)]
  while (months.length < 13) months.push(monthAfter(months.at(-1) ?? today))
  return months
}

const firstOf = (day: PartialDate): PartialDate => partialDate(`${day.slice(0, 7)}-01`) ?? day

function monthAfter(day: PartialDate): PartialDate {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return partialDate(month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`) ?? day
}

/** An estimate of the width of a text of 12 px in rem: Han and kana are square, other letters about 0.58 of it. */
function textRem(text: string): number {
  const squares = text.match(/[\u2E80-\u9FFF\uAC00-\uD7AF\uFF00-\uFFEF]/gu)?.length ?? 0
  return squares * 0.75 + (text.length - squares) * 0.44
}
