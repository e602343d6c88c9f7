import { useState } from 'react'
import { commit } from '#data/commit.ts'
import { homeCity } from '#data/home-queries.ts'
import { writeSetting } from '#data/settings.ts'
import type { CityDraft } from '#domain/place/city-draft.ts'
import { homeOps } from '#domain/place/home-fields.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { CityFinder } from '#parts/city-finder.tsx'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import styles from './start-steps.module.css'

/** Chooses the home city and opens the empty atlas. */
export function StartEmpty({ onBack }: { readonly onBack: () => void }) {
  const words = useWords('welcome')
  const [city, setCity] = useState<CityDraft>()
  const [isRefused, setRefused] = useState(false)

  const begin = async (found: CityDraft): Promise<void> => {
    const { names, country, lon, lat, timeZone } = found
    try {
      const before = await homeCity()
      await commit(
        { why: 'home.choose' },
        homeOps(before, { id: before?.id ?? crypto.randomUUID(), names, country, lon, lat, timeZone }),
      )
      go({ page: 'places' }, { instead: true })
      await writeSetting('firstRunDone', true)
    } catch {
      setRefused(true)
    }
  }

  return (
    <form
      className={styles.step}
      aria-labelledby="start-own"
      onSubmit={(event) => {
        event.preventDefault()
        if (city) void begin(city)
      }}
    >
      <h2 id="start-own" className={styles.title}>
        {words('own.title')}
      </h2>
      <p className={styles.text}>{words('own.choose')}</p>
      <CityFinder onChange={setCity} autoFocus />
      {isRefused && <Banner tone="over" text={words('own.failed')} />}
      <div className={styles.actions}>
        <Button onPress={onBack}>{words('back')}</Button>
        <Button variant="primary" type="submit" isDisabled={!city}>
          {words('own.begin')}
        </Button>
      </div>
    </form>
  )
}
