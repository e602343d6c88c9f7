import { continentOfCountry } from '#domain/place/continent-of-country.ts'
import { withText } from '#domain/place/language-map.ts'
import { degrees, nameProblem, type FieldProblem } from '#domain/place/place-problems.ts'
import { adminLevels, continents, reportedStatuses, type Place } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { CountryBox } from '#parts/country-box.tsx'
import { SavedField } from '#parts/saved-field.tsx'
import { ZoneBox } from '#parts/zone-box.tsx'
import { Select } from '#ui/select.tsx'
import styles from './sections.module.css'
import { usePlaceChange } from './use-place-change.ts'

/** The form of a place's country, level, position and zone; each field saves itself. */
export function FactsForm({ place }: { readonly place: Place }) {
  const words = useWords('places')
  const change = usePlaceChange(place)
  const items = <Id extends string>(vocabulary: string, ids: readonly Id[]) =>
    ids.map((id) => ({ id, label: words.in('vocabulary', `${vocabulary}.${id}`) }))
  return (
    <div className={styles.form}>
      <CountryBox
        code={place.country}
        onChange={(country) =>
          void change('country', { ...place, country, continent: continentOfCountry(country) ?? place.continent })
        }
      />
      <Select
        label={words('facts.continent')}
        items={items('continents', continents)}
        selected={place.continent}
        onChange={(continent) => void change('continent', { ...place, continent })}
      />
      <Select
        label={words('facts.level')}
        items={items('adminLevels', adminLevels)}
        selected={place.adminLevel}
        onChange={(adminLevel) => void change('adminLevel', { ...place, adminLevel })}
      />
      <SavedField
        label={words('facts.capital')}
        value={place.capital[words.language] ?? ''}
        dir="auto"
        problem={nameProblem}
        onSave={(text) => void change('capital', { ...place, capital: withText(place.capital, words.language, text) })}
      />
      <div className={styles.pair}>
        <SavedField
          label={words('facts.lat')}
          value={String(place.lat)}
          dir="ltr"
          problem={wrongDegrees(90)}
          onSave={(text) =>
            void change('position', { ...place, lat: degreesOf(text, 90) ?? place.lat, coordSource: 'by-hand' })
          }
        />
        <SavedField
          label={words('facts.lon')}
          value={String(place.lon)}
          dir="ltr"
          problem={wrongDegrees(180)}
          onSave={(text) =>
            void change('position', { ...place, lon: degreesOf(text, 180) ?? place.lon, coordSource: 'by-hand' })
          }
        />
      </div>
      <ZoneBox zone={place.timeZone} onChange={(timeZone) => void change('zone', { ...place, timeZone })} />
      <Select
        label={words('facts.reported')}
        items={items('reportedStatuses', reportedStatuses)}
        selected={place.reportedStatus}
        onChange={(reportedStatus) => void change('reportedStatus', { ...place, reportedStatus })}
      />
    </div>
  )
}

const wrongDegrees =
  (limit: 90 | 180) =>
  (text: string): FieldProblem | undefined => {
    const read = degrees(text, limit)
    return 'problem' in read ? read.problem : undefined
  }

function degreesOf(text: string, limit: 90 | 180): number | undefined {
  const read = degrees(text, limit)
  return 'value' in read ? read.value : undefined
}
