import { languages } from '#domain/place/language.ts'
import { isLanguageTag } from '#domain/place/language-tag.ts'
import { useWords } from '#i18n/words.ts'
import { useState } from 'react'
import { ComboBox } from '#ui/combo-box.tsx'
import { ChosenTags } from './chosen-tags.tsx'
import { useFormats } from './use-formats.ts'

interface LanguageTagsProps {
  readonly label: string
  /** BCP 47 tags. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Languages of a paper: the eleven of the interface are offered, any other may be typed as a tag ("mn"). */
export function LanguageTags({ label, chosen, onChange }: LanguageTagsProps) {
  const words = useWords('parts')
  const format = useFormats()
  const [typed, setTyped] = useState('')
  const name = (tag: string): string => (isLanguageTag(tag) ? format.languageName(tag) : tag)
  const offered =
    isLanguageTag(typed.trim()) && typed.trim().length <= 3 ? [...languages, typed.trim().toLowerCase()] : languages
  const fitting = [...new Set<string>(offered)]
    .filter(
      (tag) =>
        !chosen.includes(tag) &&
        (tag === typed.trim().toLowerCase() || name(tag).toLowerCase().includes(typed.trim().toLowerCase())),
    )
    .map((id) => ({ id, label: name(id), detail: id }))
  return (
    <div>
      <ComboBox
        label={label}
        items={fitting}
        inputValue={typed}
        onInput={setTyped}
        onSelect={(tag) => {
          setTyped('')
          onChange([...chosen, tag])
        }}
        onBlur={() => setTyped('')}
        emptyText={words('nothingFits')}
        placeholder={words('pickLanguage')}
        hasButton
      />
      <ChosenTags
        label={label}
        tags={chosen.map((id) => ({ id, label: name(id) }))}
        onRemove={(tag) => onChange(chosen.filter((one) => one !== tag))}
      />
    </div>
  )
}
