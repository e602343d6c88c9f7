import { Check, CheckCheck } from 'lucide-react'
import { stillRightOps } from '#data/translation-queries.ts'
import { withText } from '#domain/place/language-map.ts'
import { languages, type Language } from '#domain/place/language.ts'
import { nameProblem, type FieldProblem } from '#domain/place/place-problems.ts'
import type { Place } from '#domain/place/place.ts'
import { ownNames } from '#i18n/locale.ts'
import { useWords } from '#i18n/words.ts'
import { SavedField } from '#parts/saved-field.tsx'
import { useSave } from '#parts/use-save.ts'
import { useStaleLanguages } from '#parts/use-stale-languages.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { EndonymsForm } from './endonyms-form.tsx'
import styles from './names-section.module.css'
import form from './sections.module.css'
import { usePlaceChange } from './use-place-change.ts'

interface NamesFormProps {
  readonly place: Place
  readonly unconfirmed: readonly Language[]
  readonly onConfirm: (which: readonly Language[]) => void
}

/** One field for each language. What the office types counts as confirmed by it. */
export function NamesForm({ place, unconfirmed, onConfirm }: NamesFormProps) {
  const words = useWords('places')
  const change = usePlaceChange(place)
  const rename = (language: Language, text: string): void => {
    void change('name', {
      ...place,
      names: withText(place.names, language, text),
      nameSources: withText(place.nameSources, language, text === '' ? '' : 'office'),
    })
  }
  const save = useSave()
  const stale = useStaleLanguages('place', place.id).get('names') ?? []
  const stillRight = async (language: Language): Promise<void> => {
    const ops = await stillRightOps({ kind: 'place', id: place.id, field: 'names', languages: [language] })
    await save('translations.still-right', ops)
  }
  const helpOf = (language: Language) => {
    if (stale.includes(language)) return { help: words.in('parts', 'stale.older') }
    return unconfirmed.includes(language) && { help: words('names.isUnconfirmed') }
  }
  return (
    <div className={form.form}>
      {unconfirmed.length > 1 && (
        <Button size="small" icon={Check} onPress={() => onConfirm(unconfirmed)}>
          {words('names.confirmAll', { count: unconfirmed.length })}
        </Button>
      )}
      {languages.map((language) => (
        <div key={language} className={styles.field}>
          <SavedField
            label={ownNames[language]}
            lang={language}
            dir="auto"
            value={place.names[language] ?? ''}
            problem={(text) => missingLastName(place, language, text) ?? nameProblem(text)}
            onSave={(text) => rename(language, text)}
            {...helpOf(language)}
          />
          {stale.includes(language) && (
            <IconButton label={words.in('parts', 'stale.stillRightIn', { language: ownNames[language] })} icon={CheckCheck} onPress={() => void stillRight(language)} />
          )}
          {unconfirmed.includes(language) && (
            <IconButton
              label={words('names.confirm', { language: ownNames[language] })}
              icon={Check}
              onPress={() => onConfirm([language])}
            />
          )}
        </div>
      ))}
      <SavedField
        label={words('names.official')}
        dir="auto"
        value={place.officialName}
        problem={nameProblem}
        onSave={(officialName) => void change('officialName', { ...place, officialName })}
      />
      <EndonymsForm place={place} />
    </div>
  )
}

/** The only name a place has cannot be taken away. */
function missingLastName(place: Place, language: Language, text: string): FieldProblem | undefined {
  const hasOther = languages.some((other) => other !== language && (place.names[other] ?? '') !== '')
  return text === '' && !hasOther ? { kind: 'missing' } : undefined
}
