import { useCallback } from 'react'
import { removeOps } from '#domain/log/op.ts'
import { placeName, type Place } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useSave } from '#parts/use-save.ts'

/** Puts a place in the trash with a way back; its agreements and exchanges stay, since they happened. */
export function useRemovePlace(): (place: Place) => Promise<void> {
  const words = useWords('places')
  const save = useSave()
  return useCallback(
    async (place) => {
      const said = words('said.removed', { name: placeName(place, words.language) })
      if (await save('places.remove', removeOps('place', place.id), said)) go({ page: 'places' }, { instead: true })
    },
    [words, save],
  )
}
