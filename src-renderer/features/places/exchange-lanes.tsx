import type { ActivityLanes, LaneMark } from '#domain/activity/activity-lanes.ts'
import { directions, type Activity } from '#domain/activity/activity.ts'
import { firstDayNumber } from '#domain/place/day.ts'
import { textIn } from '#domain/place/language-map.ts'
import { partialDate, type PartialDate } from '#domain/place/partial-date.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { DirectionMark } from '#parts/direction-mark.tsx'
import { useFormats } from '#parts/use-formats.ts'
import styles from './exchange-lanes.module.css'

interface ExchangeLanesProps {
  readonly lanes: ActivityLanes
  readonly activities: readonly Activity[]
  readonly today: PartialDate
}

/**
 * Exchanges by sector and year. A picture only: the list under it says the same to screen readers and takes the keys.
 * Time runs from left to right in every script.
 */
export function ExchangeLanes({ lanes, activities, today }: ExchangeLanesProps) {
  const words = useWords('places')
  const format = useFormats()
  const years = Array.from({ length: lanes.lastYear - lanes.firstYear + 1 }, (_, index) => lanes.firstYear + index)
  const step = Math.ceil(years.length / 10)
  const share = (at: number): number => (at - lanes.firstYear) / years.length
  const titleOf = (mark: LaneMark): string => {
    const activity = activities.find(({ id }) => id === mark.activityId)
    return activity
      ? [activity.date && format.partialDate(activity.date), textIn(activity.titles, words.language)?.text]
          .filter((text) => text)
          .join(' ')
      : ''
  }
  return (
    <div className={styles.picture} aria-hidden>
      <div className={styles.grid}>
        <div className={styles.axis}>
          {years.map((year, index) => (
            <span
              key={year}
              className={styles.year}
              style={{ left: percent(index / years.length), width: percent(1 / years.length) }}
            >
              {index % step === 0 ? year : ''}
            </span>
          ))}
        </div>
        {lanes.lanes.map(({ sector, marks }) => (
          <div key={sector} className={styles.lane}>
            <span className={styles.sector} dir="auto">
              {sector === '' ? words('exchanges.noSector') : words.in('vocabulary', `sectors.${sector}`)}
            </span>
            <span className={styles.track}>
              {apart(marks.map(({ at }) => share(at))).map((left, index) => {
                const mark = marks[index]
                return (
                  mark && (
                    <span
                      key={mark.activityId}
                      className={styles.mark}
                      style={{ left: percent(left) }}
                      title={titleOf(mark)}
                      onClick={() => go({ page: 'exchanges', activity: mark.activityId })}
                    >
                      <DirectionMark direction={mark.direction} isHeld={mark.isHeld} />
                    </span>
                  )
                )
              })}
            </span>
          </div>
        ))}
        <div className={styles.overlay}>
          {years.map((year, index) => (
            <i key={year} className={styles.rule} style={{ left: percent(index / years.length) }} />
          ))}
          <i className={styles.today} style={{ left: percent(share(yearsOf(today))) }} />
        </div>
      </div>
      <p className={styles.legend} dir="auto">
        {directions.map((direction) => (
          <span key={direction} className={styles.sign}>
            <DirectionMark direction={direction} />
            {words.in('vocabulary', `directions.${direction}`)}
          </span>
        ))}
        {lanes.otherSectors > 0 && <span>{words('exchanges.otherSectors', { count: lanes.otherSectors })}</span>}
        <span className={styles.now}>{words('exchanges.today')}</span>
      </p>
    </div>
  )
}

const percent = (share: number): string => `${share * 100}%`

/** The least distance between two marks, as a share of the width; nearer ones are moved on. */
const leastApart = 0.034

function apart(shares: readonly number[]): readonly number[] {
  let last = -1
  return shares.map((share) => (last = Math.min(0.995, Math.max(share, last + leastApart))))
}

function yearsOf(day: PartialDate): number {
  const year = Number(day.slice(0, 4))
  const first = partialDate(`${year}-01-01`) ?? day
  return year + (firstDayNumber(day) - firstDayNumber(first)) / 366
}
