import { useId } from 'react'
import { longestNote, textProblem } from '#domain/place/place-problems.ts'
import type { Place } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { SavedField } from '#parts/saved-field.tsx'
import { SectionHead } from '#ui/section-head.tsx'
import styles from './sections.module.css'
import { usePlaceChange } from './use-place-change.ts'

/** What the office writes down about a place, kept as it is typed. */
export function NotesSection({ place }: { readonly place: Place }) {
  const words = useWords('places')
  const change = usePlaceChange(place)
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} title={words('notes.title')} />
      <SavedField
        label={words('notes.title')}
        isLabelHidden
        multiline
        dir="auto"
        value={place.notes}
        placeholder={words('notes.placeholder')}
        problem={(text) => textProblem(text, longestNote)}
        onSave={(notes) => void change('notes', { ...place, notes })}
      />
      {place.replyContext !== '' && (
        <p className={styles.hint}>
          {words('notes.reply')} <q lang="zh-Hans">{place.replyContext}</q>
        </p>
      )}
    </section>
  )
}
