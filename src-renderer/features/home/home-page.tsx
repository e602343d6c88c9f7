import { useMemo } from 'react'
import { allPlaces } from '#data/place-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { upcomingAnniversaries } from '#domain/place/anniversaries.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useContacts } from '#parts/use-contacts.ts'
import { useToday } from '#parts/use-today.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { AnniversaryList } from './anniversary-list.tsx'
import { CirclePanel } from './circle-panel.tsx'
import { DayLine } from './day-line.tsx'
import { DueList } from './due-list.tsx'
import { circle, silence } from './home-figures.ts'
import styles from './home-page.module.css'
import { readLatestExchanges } from './read-latest-exchanges.ts'
import { SilenceList } from './silence-list.tsx'
import { YearRuler } from './year-ruler.tsx'

const latest = 3

/** The day, the partners' clocks, the year of anniversaries, and what needs attention. */
export function HomePage() {
  const words = useWords('home')
  const today = useToday()
  const places = useQuery(allPlaces, [])
  const exchanges = useQuery(() => readLatestExchanges(today, latest), [today])
  const contacts = useContacts()
  const found = useMemo(() => {
    if (places.kind === 'loading' || exchanges.kind === 'loading' || !contacts) return undefined
    return {
      anniversaries: upcomingAnniversaries(places.value, today),
      silence: silence(places.value, contacts),
      circle: circle(places.value),
      latest: exchanges.value,
    }
  }, [places, exchanges, contacts, today])
  if (!found || places.kind === 'loading') return null

  if (places.value.length === 0) {
    return (
      <div className={styles.page}>
        <DayLine places={[]} />
        <div className={styles.empty}>
          <EmptyState
            drawing="places"
            sentence={words('empty')}
            action={
              <Button variant="primary" onPress={() => go({ page: 'places', adding: true })}>
                {words('addFirst')}
              </Button>
            }
          />
        </div>
      </div>
    )
  }
  return (
    <div className={styles.page}>
      <DayLine places={places.value} />
      <YearRuler anniversaries={found.anniversaries} places={places.value} today={today} />
      <div className={styles.columns}>
        <div>
          <DueList places={places.value} today={today} />
          <AnniversaryList anniversaries={found.anniversaries} places={places.value} />
        </div>
        <SilenceList silence={found.silence} />
        <CirclePanel circle={found.circle} latest={found.latest} />
      </div>
    </div>
  )
}
