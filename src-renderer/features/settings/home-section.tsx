import { homeCity } from '#data/home-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { HomeCity } from '#domain/place/home.ts'
import { useLanguage, useWords } from '#i18n/words.ts'
import { useCountryName } from '#parts/use-country-name.ts'
import { Button } from '#ui/button.tsx'
import { useState } from 'react'
import { HomeDialog } from './home-dialog.tsx'
import styles from './settings.module.css'

/** The home city as it stands, and the way to another. */
export function HomeSection() {
  const words = useWords('settings')
  const home = useQuery(homeCity, [])
  const [isChoosing, setChoosing] = useState(false)
  if (home.kind === 'loading') return null
  return (
    <div className={styles.group}>
      <p className={styles.text}>{words('home.intro')}</p>
      {home.value ? <HomeFacts home={home.value} /> : <p>{words('home.none')}</p>}
      <div className={styles.row}>
        <Button onPress={() => setChoosing(true)}>{words('home.change')}</Button>
      </div>
      {isChoosing && <HomeDialog before={home.value} onClose={() => setChoosing(false)} />}
    </div>
  )
}

function HomeFacts({ home }: { readonly home: HomeCity }) {
  const words = useWords('settings')
  const language = useLanguage()
  const countryName = useCountryName()
  const name = home.names[language] ?? home.names.en ?? Object.values(home.names)[0] ?? home.id
  const degrees = (value: number) => value.toFixed(4)
  return (
    <dl className={styles.facts}>
      <dt>{words('home.now')}</dt>
      <dd>
        <b>{name}</b> · {countryName(home.country)}
      </dd>
      <dt>{words('home.names')}</dt>
      <dd>
        {[...new Set(Object.values(home.names))].map((one, place) => (
          <span key={one}>
            {place > 0 && ' · '}
            <bdi>{one}</bdi>
          </span>
        ))}
      </dd>
      <dt>{words('home.where')}</dt>
      <dd dir="ltr">{words('home.coordinates', { lat: degrees(home.lat), lon: degrees(home.lon) })}</dd>
      <dt>{words('home.zone')}</dt>
      <dd dir="ltr">{home.timeZone}</dd>
    </dl>
  )
}
