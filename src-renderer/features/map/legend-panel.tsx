import { memo } from 'react'
import { mapTiers } from '#domain/map/map-filter.ts'
import type { LegendCounts } from '#domain/map/places-for-map.ts'
import { contactLights } from '#domain/place/contact-light.ts'
import { continents, standings } from '#domain/place/place.ts'
import type { Settings } from '#domain/settings/settings.ts'
import { useWords } from '#i18n/words.ts'
import { ContactMark } from '#parts/contact-mark.tsx'
import { TierMark } from '#parts/tier-mark.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { CheckboxRow } from '#ui/checkbox-row.tsx'
import { Link } from '#ui/link.tsx'
import { Select } from '#ui/select.tsx'
import { DisplayChips } from './display-chips.tsx'
import styles from './legend-panel.module.css'
import { LegendGroup } from './legend-group.tsx'
import { allShown, hasHidden, toggled, type MapChoices } from './map-choices.ts'
import { ShadingScale } from './shading-scale.tsx'

interface LegendPanelProps {
  readonly choices: MapChoices
  readonly counts: LegendCounts
  readonly onChange: (choices: MapChoices) => void
  readonly settings: Settings
}

/** Legend and filter in one: each row is symbol, name, count and tick. */
export const LegendPanel = memo(function LegendPanel({ choices, counts, onChange, settings }: LegendPanelProps) {
  const words = useWords('map')
  const format = useFormats()
  const countOf = <K,>(tally: ReadonlyMap<K, number>, key: K): string => format.number(tally.get(key) ?? 0)
  // An agreement that has run out is rare; without one the rows would only repeat "ended" from the tiers.
  const hasLapsed = (counts.standings.get('lapsed') ?? 0) > 0 || choices.hiddenStandings.length > 0
  const lights = contactLights.filter((light) => light !== 'ended')
  const sectors = [...counts.sectors.keys()]
    .map((id) => ({ id, label: words.in('vocabulary', `sectors.${id}`), detail: countOf(counts.sectors, id) }))
    .sort((a, b) => format.compare(a.label, b.label))

  return (
    <section className={styles.panel} aria-label={words('legend.title')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{words('legend.title')}</h2>
        <Link onPress={() => onChange({ ...allShown, year: choices.year })} isDisabled={!hasHidden(choices)}>
          {words('legend.reset')}
        </Link>
      </header>
      <LegendGroup title={words('legend.tier')}>
        {mapTiers.map((tier) => (
          <CheckboxRow
            key={tier}
            label={words.in('vocabulary', `tiers.${tier}`)}
            symbol={<TierMark tier={tier} size={tier === 'friendly-exchange' ? 13 : 12} />}
            count={countOf(counts.tiers, tier)}
            isSelected={!choices.hiddenTiers.includes(tier)}
            onChange={(isShown) => onChange({ ...choices, hiddenTiers: toggled(choices.hiddenTiers, tier, isShown) })}
          />
        ))}
      </LegendGroup>
      <LegendGroup title={words('legend.contact')}>
        {lights.map((light) => (
          <CheckboxRow
            key={light}
            label={words.in('vocabulary', `contactLights.${light}`)}
            symbol={<ContactMark light={light} />}
            count={countOf(counts.lights, light)}
            isSelected={!choices.hiddenLights.includes(light)}
            onChange={(isShown) => onChange({ ...choices, hiddenLights: toggled(choices.hiddenLights, light, isShown) })}
          />
        ))}
      </LegendGroup>
      {hasLapsed && (
        <LegendGroup title={words('legend.standing')}>
          {standings.map((standing) => (
            <CheckboxRow
              key={standing}
              label={words.in('vocabulary', `standings.${standing}`)}
              count={countOf(counts.standings, standing)}
              isSelected={!choices.hiddenStandings.includes(standing)}
              onChange={(isShown) => onChange({ ...choices, hiddenStandings: toggled(choices.hiddenStandings, standing, isShown) })}
            />
          ))}
        </LegendGroup>
      )}
      <LegendGroup title={words('legend.continent')} isPaired>
        {continents.map((continent) => (
          <CheckboxRow
            key={continent}
            label={words.in('vocabulary', `continents.${continent}`)}
            count={countOf(counts.continents, continent)}
            isSelected={!choices.hiddenContinents.includes(continent)}
            onChange={(isShown) => onChange({ ...choices, hiddenContinents: toggled(choices.hiddenContinents, continent, isShown) })}
          />
        ))}
      </LegendGroup>
      <LegendGroup title={words('legend.sector')}>
        <Select
          label={words('legend.sector')}
          isLabelHidden
          items={[{ id: '', label: words('legend.allSectors') }, ...sectors]}
          selected={choices.sector ?? ''}
          onChange={(id) => onChange({ ...choices, sector: id === '' ? undefined : id })}
        />
      </LegendGroup>
      {settings.showShading && <ShadingScale />}
      <LegendGroup title={words('legend.display')}>
        <DisplayChips settings={settings} />
      </LegendGroup>
    </section>
  )
})
