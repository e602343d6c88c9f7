import { useState } from 'react'
import {
  cityByHand,
  cityProblems,
  emptyCity,
  type CityByHand,
  type CityDraft,
  type CityField,
} from '#domain/place/city-draft.ts'
import { ownNames } from '#i18n/locale.ts'
import { useWords } from '#i18n/words.ts'
import { TextField } from '#ui/text-field.tsx'
import styles from './city-finder.module.css'
import { CountryBox } from './country-box.tsx'
import { problemText } from './problem-text.ts'
import { useFormats } from './use-formats.ts'
import { ZoneBox } from './zone-box.tsx'

interface CityByHandFormProps {
  /** What was looked for in vain. */
  readonly startName: string
  readonly onChange: (city: CityDraft | undefined) => void
}

/** Name, country, coordinates and zone of a city that the gazetteer does not know. */
export function CityByHandForm({ startName, onChange }: CityByHandFormProps) {
  const words = useWords('parts')
  const format = useFormats()
  const [city, setCity] = useState<CityByHand>({ ...emptyCity, name: startName })
  const [touched, setTouched] = useState<ReadonlySet<CityField>>(new Set())
  const problems = cityProblems(city)

  const set = (field: CityField) => (text: string) => {
    const next = { ...city, [field]: text }
    setCity(next)
    setTouched(new Set([...touched, field]))
    onChange(cityByHand(next, words.language))
  }
  // A field that nobody has reached yet is not scolded for being empty.
  const error = (field: CityField): string | undefined => {
    const problem = touched.has(field) ? problems[field] : undefined
    return problem && problemText(problem, words, format)
  }
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <TextField
          label={words('city.inLanguage', { language: ownNames[words.language] })}
          value={city.name}
          onChange={set('name')}
          error={error('name')}
          dir="auto"
          lang={words.language}
          isRequired
          autoFocus
        />
        {words.language !== 'en' && (
          <TextField
            label={words('city.english')}
            value={city.english}
            onChange={set('english')}
            error={error('english')}
            dir="ltr"
            lang="en"
          />
        )}
      </div>
      <CountryBox code={city.country} onChange={set('country')} error={error('country')} />
      <div className={styles.pair}>
        <TextField
          label={words('city.lat')}
          value={city.lat}
          onChange={set('lat')}
          error={error('lat')}
          placeholder="39.1422"
          dir="ltr"
          isRequired
        />
        <TextField
          label={words('city.lon')}
          value={city.lon}
          onChange={set('lon')}
          error={error('lon')}
          placeholder="117.1767"
          dir="ltr"
          isRequired
        />
      </div>
      <ZoneBox zone={city.timeZone} onChange={set('timeZone')} error={error('timeZone')} />
    </div>
  )
}
