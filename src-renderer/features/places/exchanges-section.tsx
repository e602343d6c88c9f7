import { useId, useState } from 'react'
import { activityLanes } from '#domain/activity/activity-lanes.ts'
import type { Activity } from '#domain/activity/activity.ts'
import { firstDayNumber } from '#domain/place/day.ts'
import { yearOf, type PartialDate } from '#domain/place/partial-date.ts'
import type { Place } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { ExchangeLine } from '#parts/exchange-line.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { Link } from '#ui/link.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import { ExchangeLanes } from './exchange-lanes.tsx'
import { sectionId } from './file-section.tsx'
import styles from './sections.module.css'

interface ExchangesSectionProps {
  readonly place: Place
  readonly activities: readonly Activity[]
  readonly today: PartialDate
}

const shortList = 6

/** What was done together: by sector and year in one picture, and as a list, the latest first. */
export function ExchangesSection({ place, activities, today }: ExchangesSectionProps) {
  const words = useWords('places')
  const format = useFormats()
  const id = useId()
  const [showsAll, setShowsAll] = useState(false)
  const lanes = activityLanes(activities, yearOf(today))
  const sorted = [...activities].sort((a, b) => when(b) - when(a))
  const shown = showsAll ? sorted : sorted.slice(0, shortList)
  return (
    <section id={sectionId('exchanges')} tabIndex={-1} aria-labelledby={id}>
      <SectionHead
        id={id}
        title={words('exchanges.title')}
        {...(activities.length > 0 && {
          count: words('exchanges.count', { count: activities.length, from: lanes.firstYear, to: lanes.lastYear }),
        })}
        {...(activities.length > shortList && {
          link: (
            <Link size="meta" onPress={() => setShowsAll(!showsAll)}>
              {showsAll
                ? words('exchanges.fewer')
                : words('exchanges.all', { count: format.number(activities.length) })}
            </Link>
          ),
        })}
      />
      {activities.length === 0 ? (
        <p className={styles.quiet}>
          {words(place.reportedStatus === 'not-checked' ? 'exchanges.notChecked' : 'exchanges.none')}
        </p>
      ) : (
        <>
          {lanes.lanes.length > 0 && <ExchangeLanes lanes={lanes} activities={activities} today={today} />}
          <ul className={styles.lines}>
            {shown.map((activity) => (
              <li key={activity.id} className={styles.tight}>
                <ExchangeLine activity={activity} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Standing programmes without a date stand last. */
const when = (activity: Activity): number => (activity.date ? firstDayNumber(activity.date) : -Infinity)
