import { MapPin } from 'lucide-react'
import { useState } from 'react'
import { cityFound, type CityDraft } from '#domain/place/city-draft.ts'
import type { FoundCity } from '#domain/search/city-search.ts'
import { nameProblem } from '#domain/place/place-problems.ts'
import { ownNames } from '#i18n/locale.ts'
import { useWords } from '#i18n/words.ts'
import { Banner } from '#ui/banner.tsx'
import { ComboBox } from '#ui/combo-box.tsx'
import { Link } from '#ui/link.tsx'
import { TextField } from '#ui/text-field.tsx'
import { CityByHandForm } from './city-by-hand-form.tsx'
import styles from './city-finder.module.css'
import { problemText } from './problem-text.ts'
import { useCountryName } from './use-country-name.ts'
import { useFormats } from './use-formats.ts'
import { useGazetteer } from './use-gazetteer.ts'

interface CityFinderProps {
  /** The city as it stands; `undefined` as long as something is missing. */
  readonly onChange: (city: CityDraft | undefined) => void
  readonly autoFocus?: boolean
}

const byHand = 'by-hand'

/** A city found offline by its name in any script, or typed in by hand where the gazetteer has none. */
export function CityFinder({ onChange, autoFocus = false }: CityFinderProps) {
  const words = useWords('parts')
  const format = useFormats()
  const countryName = useCountryName()
  const gazetteer = useGazetteer()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<FoundCity>()
  const [name, setName] = useState('')
  const [isByHand, setByHand] = useState(false)
  const { language } = words

  const hits = gazetteer.kind === 'ready' && typed.trim() !== '' ? gazetteer.find(typed, 12) : []
  const choose = (city: FoundCity): void => {
    const own = language === 'en' ? city.name : nameOf(city, typed, language === 'zh-Hans')
    setFound(city)
    setTyped('')
    setName(own)
    onChange(cityFound(city, own, language))
  }
  const startAgain = (byHand: boolean): void => {
    setFound(undefined)
    setByHand(byHand)
    onChange(undefined)
  }

  const detail = (city: FoundCity): string => {
    const people = city.population > 0 ? words('city.population', { count: format.number(city.population) }) : ''
    return [countryName(city.country), city.division, people].filter((text) => text !== '').join(' · ')
  }

  if (isByHand || gazetteer.kind === 'broken') {
    return (
      <div className={styles.finder}>
        {gazetteer.kind === 'broken' && <Banner tone="near" text={words('city.broken')} />}
        <CityByHandForm startName={typed} onChange={onChange} />
        {gazetteer.kind !== 'broken' && <Link onPress={() => startAgain(false)}>{words('city.back')}</Link>}
      </div>
    )
  }
  if (found) {
    const wrong = nameProblem(name)
    return (
      <div className={styles.finder}>
        <div className={styles.found}>
          <MapPin className={styles.pin} aria-hidden />
          <div>
            <b>
              <bdi>{found.name}</bdi>
            </b>
            <span className={styles.country}>{countryName(found.country)}</span>
            <p className={styles.facts}>
              {words('city.found', { lat: found.lat.toFixed(4), lon: found.lon.toFixed(4), zone: found.timeZone })}
            </p>
          </div>
          <Link size="meta" onPress={() => startAgain(false)}>
            {words('city.change')}
          </Link>
        </div>
        <TextField
          label={words('city.inLanguage', { language: ownNames[language] })}
          value={name}
          onChange={(text) => {
            setName(text)
            onChange(cityFound(found, text, language))
          }}
          error={wrong ? problemText(wrong, words, format) : name.trim() === '' ? words('problem.missing') : undefined}
          dir="auto"
          lang={language}
        />
      </div>
    )
  }
  // The open list hides the link below the field, so the way out stands in the list itself.
  const isMissing = gazetteer.kind === 'ready' && typed.trim() !== '' && hits.length === 0
  const wayOut = { id: byHand, label: words('city.byHand'), detail: words('city.none') }
  return (
    <div className={styles.finder}>
      <ComboBox
        label={words('city.name')}
        items={
          isMissing
            ? [wayOut]
            : hits.map((city) => ({
                id: city.id,
                label:
                  words.language === 'zh-Hans' && city.chinese !== undefined
                    ? words('city.both', { chinese: city.chinese, name: city.name })
                    : city.name,
                detail: detail(city),
              }))
        }
        inputValue={typed}
        onInput={setTyped}
        onSelect={(id) => {
          const city = hits.find((one) => one.id === id)
          if (city) choose(city)
          else if (id === byHand) startAgain(true)
        }}
        placeholder={words(gazetteer.kind === 'loading' ? 'city.loading' : 'city.hint')}
        emptyText={words('city.loading')}
        help={words('city.byHandHelp')}
        autoFocus={autoFocus}
        dir="auto"
      />
      <Link onPress={() => startAgain(true)}>{words('city.byHand')}</Link>
    </div>
  )
}

/** What was typed when it is a whole name in the language's own script, else the gazetteer's Chinese name, else its own. */
function nameOf(city: FoundCity, typed: string, isChinese: boolean): string {
  const text = typed.trim()
  if (isChinese) return city.chinese ?? (/^\p{Script=Han}+$/u.test(text) ? text : '')
  return /^[\p{Script=Latin}\s'’.-]*$/u.test(text) ? city.name : text
}
