import { allActivities } from '#data/activity-queries.ts'
import { allPlaces } from '#data/place-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { PlaceFilter } from '#domain/place/place-filter.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useContacts } from '#parts/use-contacts.ts'
import { useToday } from '#parts/use-today.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { AddPlace } from './add-place.tsx'
import { PlaceList } from './place-list.tsx'
import { PlacePage } from './place-page.tsx'
import styles from './places-page.module.css'

interface PlacesPageProps {
  readonly place?: PlaceId
  readonly adding?: true
  readonly list?: 'to-be-confirmed'
  readonly filter?: PlaceFilter
}

// The same object each time, so that the list is not sorted anew.
const everything: PlaceFilter = {}

/** The list of all places, with the file of one of them beside it. */
export function PlacesPage({ place, adding, list, filter = everything }: PlacesPageProps) {
  const words = useWords('places')
  const today = useToday()
  const places = useQuery(allPlaces, [])
  const activities = useQuery(allActivities, [])
  const contacts = useContacts()
  if (places.kind === 'loading' || activities.kind === 'loading' || !contacts) return null

  const open = places.value.find(({ id }) => id === place)
  const add = (
    <Button variant="primary" onPress={() => go({ page: 'places', adding: true })}>
      {words('add.title')}
    </Button>
  )
  return (
    <div className={styles.page}>
      <PlaceList places={places.value} contacts={contacts} chosen={open?.id} isToBeConfirmedOnly={list !== undefined} filter={filter} />
      <div className={styles.detail}>
        {adding ? (
          <AddPlace places={places.value} />
        ) : open ? (
          <PlacePage
            key={open.id}
            place={open}
            contact={contacts.get(open.id) ?? { light: 'not-checked' }}
            activities={activities.value}
            today={today}
          />
        ) : (
          <div className={styles.empty}>
            {places.value.length === 0 ? (
              <EmptyState drawing="places" sentence={words('empty.none')} action={add} />
            ) : place ? (
              <EmptyState drawing="places" sentence={words('empty.gone')} />
            ) : (
              <EmptyState drawing="choice" sentence={words('empty.choose')} action={add} />
            )}
          </div>
        )}
      </div>
    </div>
  )
}
