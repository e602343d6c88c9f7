import { useQuery } from '#data/use-query.ts'
import type { Activity } from '#domain/activity/activity.ts'
import type { Contact } from '#domain/place/contact-light.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Place } from '#domain/place/place.ts'
import { readPlaceFile } from './place-file.ts'
import { PlaceFileView } from './place-file-view.tsx'
import { RecordEditing } from '#parts/record-editing.tsx'

interface PlacePageProps {
  readonly place: Place
  readonly contact: Contact
  readonly activities: readonly Activity[]
  readonly today: PartialDate
}

/** The file of one place, once it is read, with the forms of what hangs on it. */
export function PlacePage(props: PlacePageProps) {
  const { id } = props.place
  const file = useQuery(() => readPlaceFile(id), [id])
  if (file.kind === 'loading') return null
  return (
    <RecordEditing without={plainHere}>
      <PlaceFileView {...props} file={file.value} />
    </RecordEditing>
  )
}

/** Of what is part of a place it is plain which place. */
const plainHere = ['placeId']
