import { useMemo, useState } from 'react'
import { searchKeys, searchRank, type SearchKeys } from '#domain/search/search-keys.ts'
import { useWords } from '#i18n/words.ts'
import { ComboBox } from '#ui/combo-box.tsx'

export interface FindOption {
  readonly id: string
  readonly label: string
  readonly detail?: string
  /** Other texts by which it is found. */
  readonly also?: readonly string[]
}

interface FindBoxProps {
  readonly label: string
  readonly options: readonly FindOption[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
  readonly placeholder?: string
  readonly help?: string
  readonly error?: string | undefined
}

/** One choice out of many, found by typing in any script, by pinyin or by initials; what fits nothing changes nothing. */
export function FindBox({ label, options, chosen, onChoose, ...rest }: FindBoxProps) {
  const words = useWords('parts')
  const [typed, setTyped] = useState<string>()
  const keyed = useMemo(
    () =>
      options.map((option) => ({
        option,
        keys: searchKeys([option.label, option.id, ...(option.also ?? [])], [option.label]),
      })),
    [options],
  )
  const shown = options.find(({ id }) => id === chosen)?.label ?? chosen
  // The same items for the same words: the list of hundreds of zones is then not built anew with every key elsewhere.
  const fitting = useMemo(() => fittingOptions(keyed, typed ?? ''), [keyed, typed])
  return (
    <ComboBox
      {...rest}
      label={label}
      items={fitting}
      inputValue={typed ?? shown}
      onInput={(text) => setTyped(text === shown ? undefined : text)}
      onSelect={(id) => {
        setTyped(undefined)
        onChoose(id)
      }}
      onBlur={() => setTyped(undefined)}
      emptyText={words('nothingFits')}
      hasButton
      dir="auto"
    />
  )
}

interface Keyed {
  readonly option: FindOption
  readonly keys: SearchKeys
}

/** The options that fit, best first; all of them while nothing is typed. */
function fittingOptions(keyed: readonly Keyed[], typed: string): readonly FindOption[] {
  if (typed.trim() === '') return keyed.map(({ option }) => option)
  return keyed
    .flatMap(({ option, keys }) => {
      const rank = searchRank(keys, typed)
      return rank === undefined ? [] : [{ rank, option }]
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostShown)
    .map(({ option }) => option)
}

const mostShown = 30
