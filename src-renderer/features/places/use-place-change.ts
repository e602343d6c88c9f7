import { placeOps } from '#domain/place/place-fields.ts'
import type { Place } from '#domain/place/place.ts'
import { useSave } from '#parts/use-save.ts'

/** Saves what differs between the place as it is and `after`; said with a way back when there are words for it. */
export function usePlaceChange(place: Place): (why: string, after: Place, said?: string) => Promise<boolean> {
  const save = useSave()
  return (why, after, said) => save(`places.${why}`, placeOps(place, after), said)
}
