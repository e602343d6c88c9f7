import { homeCity } from '#data/home-queries.ts'
import { useQuery } from '#data/use-query.ts'
import {
  defaultIntervals,
  hasDefaultIntervals,
  intervalsOf,
  isInterval,
  longestInterval,
  withInterval,
  type ContactThresholds,
} from '#domain/place/contact-intervals.ts'
import { homeOps } from '#domain/place/home-fields.ts'
import type { HomeCity } from '#domain/place/home.ts'
import { tiers, type Tier } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { ContactMark } from '#parts/contact-mark.tsx'
import { TierMark } from '#parts/tier-mark.tsx'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { NumberField } from '#ui/number-field.tsx'
import { useState } from 'react'
import styles from './contact-section.module.css'
import settings from './settings.module.css'

/** After how many months without contact a place of each tier counts as slipping and as dormant. */
export function ContactSection() {
  const words = useWords('settings')
  const home = useQuery(homeCity, [])
  const save = useSave()
  if (home.kind === 'loading') return null
  const city = home.value
  if (!city) return <p>{words('home.none')}</p>
  const change = (after: HomeCity): void => void save('home.contact-intervals', homeOps(city, after), words('contact.saved'))
  const usual = (): void => change(tiers.reduce((after, tier) => withInterval(after, tier, defaultIntervals[tier]), city))
  return (
    <div className={settings.group}>
      <p className={settings.text}>{words('contact.intro')}</p>
      <div className={styles.tiers}>
        {tiers.map((tier) => {
          const kept = intervalsOf(city)[tier]
          return (
            <IntervalRow
              // A change from elsewhere, such as an undo, replaces what was being typed.
              key={`${tier} ${kept.slipping} ${kept.dormant}`}
              tier={tier}
              kept={kept}
              onChange={(wished) => change(withInterval(city, tier, wished))}
            />
          )
        })}
      </div>
      <div className={settings.row}>
        <Button isDisabled={hasDefaultIntervals(city)} onPress={usual}>
          {words('contact.usual')}
        </Button>
      </div>
      <p className={settings.text}>{words('contact.rule')}</p>
    </div>
  )
}

interface IntervalRowProps {
  readonly tier: Tier
  readonly kept: ContactThresholds
  readonly onChange: (wished: ContactThresholds) => void
}

function IntervalRow({ tier, kept, onChange }: IntervalRowProps) {
  const words = useWords('settings')
  const [typed, setTyped] = useState(kept)
  const leave = (wished: ContactThresholds): void => {
    setTyped(wished)
    if (isInterval(wished) && (wished.slipping !== kept.slipping || wished.dormant !== kept.dormant)) onChange(wished)
  }
  const name = words.in('vocabulary', `tiers.${tier}`)
  return (
    <fieldset className={styles.tier}>
      <legend className={styles.name}>
        <TierMark tier={tier} />
        {name}
      </legend>
      {(['slipping', 'dormant'] as const).map((light) => (
        <div key={light} className={styles.months}>
          <ContactMark light={light} />
          <NumberField
            label={words('contact.after', { light: words.in('vocabulary', `contactLights.${light}`) })}
            value={typed[light]}
            minimum={1}
            maximum={longestInterval}
            hasSteps
            onChange={(months) => leave({ ...typed, [light]: months })}
          />
        </div>
      ))}
      {!isInterval(typed) && (
        <p className={styles.problem} role="alert">
          {words('contact.order')}
        </p>
      )}
    </fieldset>
  )
}
