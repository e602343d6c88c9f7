import { textIn } from '#domain/place/language-map.ts'
import type { Place } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { useCountryName } from '#parts/use-country-name.ts'
import { EditableSection, type EditableProps } from './editable-section.tsx'
import { FactsForm } from './facts-form.tsx'
import styles from './sections.module.css'

/** Country, level, position and zone of a place. */
export function FactsSection({ place, ...editable }: EditableProps & { readonly place: Place }) {
  const words = useWords('places')
  const countryName = useCountryName()
  const term = (vocabulary: string, id: string): string => words.in('vocabulary', `${vocabulary}.${id}`)
  const capital = textIn(place.capital, words.language)
  const lines: readonly (readonly [string, string])[] = [
    [words('facts.country'), countryName(place.country)],
    ...(place.territory === '' ? [] : [[words('facts.territory'), countryName(place.territory)] as const]),
    [words('facts.continent'), term('continents', place.continent)],
    [words('facts.level'), term('adminLevels', place.adminLevel)],
    ...(capital ? [[words('facts.capital'), capital.text] as const] : []),
    [words('facts.position'), position(place)],
    [
      words('facts.positionFrom'),
      words.has(`coordSources.${place.coordSource}`) ? words(`coordSources.${place.coordSource}`) : place.coordSource,
    ],
    [words('facts.zone'), place.timeZone],
    [words('facts.reported'), term('reportedStatuses', place.reportedStatus)],
  ]
  return (
    <EditableSection id="facts" title={words('facts.title')} {...editable}>
      {editable.isEditing ? (
        <FactsForm place={place} />
      ) : (
        <dl className={styles.pairs}>
          {lines
            .filter(([, text]) => text !== '')
            .map(([label, text]) => (
              <div key={label} className={styles.inPair}>
                <dt>{label}</dt>
                <dd>
                  <bdi>{text}</bdi>
                </dd>
              </div>
            ))}
        </dl>
      )}
    </EditableSection>
  )
}

/** "34.6913° N, 135.1830° E" */
function position({ lat, lon }: Pick<Place, 'lat' | 'lon'>): string {
  const part = (value: number, positive: string, negative: string): string =>
    `${Math.abs(value).toFixed(4)}° ${value < 0 ? negative : positive}`
  return `${part(lat, 'N', 'S')}, ${part(lon, 'E', 'W')}`
}
