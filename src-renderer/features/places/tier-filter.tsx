import type { MapTier } from '#domain/map/map-filter.ts'
import { useWords } from '#i18n/words.ts'
import { TierMark } from '#parts/tier-mark.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { ToggleChip } from '#ui/toggle-chip.tsx'
import styles from './place-list.module.css'

interface TierFilterProps {
  readonly counts: readonly { readonly tier: MapTier; readonly count: number }[]
  readonly chosen: readonly MapTier[]
  readonly onChange: (chosen: readonly MapTier[]) => void
}

/** The tiers with their numbers; pressed ones are shown, none pressed shows all. */
export function TierFilter({ counts, chosen, onChange }: TierFilterProps) {
  const words = useWords('places')
  const format = useFormats()
  const present = counts.filter(({ count, tier }) => count > 0 || chosen.includes(tier))
  return (
    <div className={styles.tiers} role="group" aria-label={words('list.tiers')}>
      {present.map(({ tier, count }) => (
        <ToggleChip
          key={tier}
          label={words('list.tier', { tier: words.in('vocabulary', `tiers.${tier}`), count: format.number(count) })}
          isSelected={chosen.includes(tier)}
          onChange={(isSelected) => onChange(isSelected ? [...chosen, tier] : chosen.filter((one) => one !== tier))}
        >
          <TierMark tier={tier} size={10} />
          {format.number(count)}
        </ToggleChip>
      ))}
    </div>
  )
}
