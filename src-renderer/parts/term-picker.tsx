import { useState } from 'react'
import { searchKeys, searchRank } from '#domain/search/search-keys.ts'
import { useWords } from '#i18n/words.ts'
import { ComboBox } from '#ui/combo-box.tsx'
import { ChosenTags } from './chosen-tags.tsx'
import { termText } from './value-text.ts'

interface TermPickerProps {
  readonly label: string
  readonly vocabulary: string
  /** The terms on offer. */
  readonly ids: readonly string[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Terms of a vocabulary chosen by typing, pinyin and initials included. */
export function TermPicker({ label, vocabulary, ids, chosen, onChange }: TermPickerProps) {
  const words = useWords('parts')
  const [typed, setTyped] = useState('')
  const name = (id: string): string => termText(vocabulary, id, words)
  const fitting = ids
    .filter((id) => !chosen.includes(id) && searchRank(searchKeys([name(id)], [name(id)]), typed) !== undefined)
    .map((id) => ({ id, label: name(id) }))

  return (
    <div>
      <ComboBox
        label={label}
        items={fitting}
        inputValue={typed}
        onInput={setTyped}
        onSelect={(id) => {
          setTyped('')
          onChange([...chosen, id])
        }}
        placeholder={words('pickTerm')}
        emptyText={words('noTermFits')}
        hasButton
      />
      <ChosenTags
        label={label}
        tags={chosen.map((id) => ({ id, label: name(id) }))}
        onRemove={(id) => onChange(chosen.filter((one) => one !== id))}
      />
    </div>
  )
}
