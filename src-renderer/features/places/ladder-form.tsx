import { beginningProblem } from '#domain/place/place-problems.ts'
import { partialDate, type PartialDate } from '#domain/place/partial-date.ts'
import { standings, tiers, type Place } from '#domain/place/place.ts'
import { without } from '#domain/place/without.ts'
import { confidences } from '#domain/place/source.ts'
import { useWords } from '#i18n/words.ts'
import { SavedField } from '#parts/saved-field.tsx'
import { Select } from '#ui/select.tsx'
import styles from './sections.module.css'
import { usePlaceChange } from './use-place-change.ts'

/** Tier, since when, standing and how sure: the rung a place stands on. */
export function LadderForm({ place, today }: { readonly place: Place; readonly today: PartialDate }) {
  const words = useWords('places')
  const change = usePlaceChange(place)
  const term = (vocabulary: string, id: string): string => words.in('vocabulary', `${vocabulary}.${id}`)
  return (
    <div className={styles.form}>
      <Select
        label={words('ladder.tier')}
        items={tiers.map((id) => ({ id, label: term('tiers', id) }))}
        selected={place.tier}
        onChange={(tier) => void change('tier', { ...place, tier }, words('said.tier', { tier: term('tiers', tier) }))}
      />
      <SavedField
        label={words('ladder.since')}
        help={words('dateHelp')}
        value={place.tierSince ?? ''}
        dir="ltr"
        problem={(text) => beginningProblem(text, today)}
        onSave={(text) => void change('since', withSince(place, text))}
      />
      <div className={styles.pair}>
        <Select
          label={words('ladder.standing')}
          items={standings.map((id) => ({ id, label: term('standings', id) }))}
          selected={place.standing}
          onChange={(standing) =>
            void change(
              'standing',
              { ...place, standing },
              words('said.standing', { standing: term('standings', standing) }),
            )
          }
        />
        <Select
          label={words('ladder.confidence')}
          items={confidences.map((id) => ({ id, label: term('confidences', id) }))}
          selected={place.tierConfidence}
          onChange={(tierConfidence) => void change('tierConfidence', { ...place, tierConfidence })}
        />
      </div>
    </div>
  )
}

function withSince(place: Place, text: string): Place {
  const since = partialDate(text)
  return since ? { ...place, tierSince: since } : without(place, 'tierSince')
}
