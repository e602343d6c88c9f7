import { placeName, type Place } from '#domain/place/place.ts'
import { useLanguage } from '#i18n/words.ts'
import styles from './place-name.module.css'

interface PlaceNameProps {
  readonly place: Pick<Place, 'names' | 'officialName' | 'endonyms'>
  /** The name used there follows, when it differs. */
  readonly hasEndonym?: boolean
}

/** The name of a place in the language on screen, isolated so that other scripts keep their direction. */
export function PlaceName({ place, hasEndonym = false }: PlaceNameProps) {
  const language = useLanguage()
  const name = placeName(place, language)
  const endonym = hasEndonym ? place.endonyms.find(({ text }) => text !== name) : undefined
  return (
    <>
      <bdi lang={place.names[language] === undefined ? undefined : language}>{name}</bdi>
      {endonym && (
        <bdi className={styles.endonym} lang={endonym.lang}>
          {endonym.text}
        </bdi>
      )}
    </>
  )
}
