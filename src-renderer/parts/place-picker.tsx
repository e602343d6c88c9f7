import { useMemo, useState } from 'react'
import { allPlaces } from '#data/place-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { placeKeys } from '#domain/place/place-keys.ts'
import { placeName, type PlaceId } from '#domain/place/place.ts'
import { searchRank } from '#domain/search/search-keys.ts'
import { useLanguage, useWords } from '#i18n/words.ts'
import { ComboBox } from '#ui/combo-box.tsx'
import { ChosenTags } from './chosen-tags.tsx'
import { useCountryName } from './use-country-name.ts'

interface PlacePickerProps {
  readonly label: string
  readonly chosen: readonly PlaceId[]
  readonly onChange: (chosen: readonly PlaceId[]) => void
  readonly error?: string | undefined
}

/** Places chosen by typing a name in any language, pinyin or initials; each can be taken out again. */
export function PlacePicker({ label, chosen, onChange, error }: PlacePickerProps) {
  const words = useWords('parts')
  const language = useLanguage()
  const countryName = useCountryName()
  const [typed, setTyped] = useState('')
  const query = useQuery(allPlaces, [])
  const places = useMemo(
    () => (query.kind === 'ready' ? query.value.map((place) => ({ place, keys: placeKeys(place) })) : []),
    [query],
  )

  const fitting = places
    .flatMap(({ place, keys }) => {
      const rank = chosen.includes(place.id) ? undefined : searchRank(keys, typed)
      return rank === undefined
        ? []
        : [{ rank, id: place.id, label: placeName(place, language), detail: countryName(place.country) }]
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 12)
  const tags = chosen.map((id) => {
    const found = places.find(({ place }) => place.id === id)
    return { id, label: found ? placeName(found.place, language) : words('unknownPlace') }
  })

  return (
    <div>
      <ComboBox
        label={label}
        items={fitting}
        inputValue={typed}
        onInput={setTyped}
        onSelect={(id) => {
          setTyped('')
          onChange([...chosen, id])
        }}
        placeholder={words('pickPlace')}
        emptyText={words('noPlaceFits')}
        error={error}
        hasButton
      />
      <ChosenTags label={label} tags={tags} onRemove={(id) => onChange(chosen.filter((one) => one !== id))} />
    </div>
  )
}
