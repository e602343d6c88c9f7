import { useMemo, useState } from 'react'
import { commit } from '#data/commit.ts'
import { allRecords } from '#data/record-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { anyOps, freshRecord, shapedFields } from '#domain/record/any-record.ts'
import { kindTraits, type RecordKind } from '#domain/record/record-kinds.ts'
import { searchKeys, searchRank } from '#domain/search/search-keys.ts'
import { useWords } from '#i18n/words.ts'
import { ComboBox } from '#ui/combo-box.tsx'
import { ChosenTags } from './chosen-tags.tsx'
import { freshId } from './fresh-id.ts'
import { recordName } from './record-name.ts'
import { useFormats } from './use-formats.ts'
import { useLookup } from './use-lookup.ts'

interface RecordPickerProps {
  readonly label: string
  readonly kind: RecordKind
  readonly chosen: readonly string[]
  /** Only one may be chosen. */
  readonly isSingle?: boolean
  readonly onChange: (chosen: readonly string[]) => void
}

const mostShown = 12
const fresh = 'new:'

/** Records of one kind chosen by typing their name in any script, pinyin or initials; what is not there yet can be added by its name. */
export function RecordPicker({ label, kind, chosen, isSingle = false, onChange }: RecordPickerProps) {
  const words = useWords('parts')
  const format = useFormats()
  const lookup = useLookup([kind])
  const [typed, setTyped] = useState('')
  const query = useQuery(() => allRecords(kind), [kind])
  const options = useMemo(
    () =>
      query.kind === 'loading'
        ? []
        : query.value.map((record) => {
            const name = recordName(kind, record, words, format, lookup)
            return { id: record.id, name, keys: searchKeys([name, ...namesIn(record[namingField(kind)])], [name]) }
          }),
    [query, kind, words, format, lookup],
  )
  const fitting = options
    .flatMap(({ id, name, keys }) => {
      const rank = chosen.includes(id) ? undefined : searchRank(keys, typed)
      return rank === undefined ? [] : [{ rank, id, label: name }]
    })
    .sort((a, b) => a.rank - b.rank || format.compare(a.label, b.label))
    .slice(0, mostShown)
  const text = typed.trim()
  const mayAdd = text !== '' && isNamedByText(kind) && fitting.every(({ rank }) => rank > 0)
  const add = async (): Promise<string> => {
    const id = freshId(kind) as string
    const value = shapeOfName(kind) === 'lines' ? { [words.language]: text } : text
    await commit({ why: `${kind}.add` }, anyOps(kind, undefined, freshRecord(kind, id, { [namingField(kind)]: value })))
    return id
  }
  const choose = async (choice: string): Promise<void> => {
    setTyped('')
    const id = choice === fresh ? await add() : choice
    onChange(isSingle ? [id] : [...chosen, id])
  }
  return (
    <div>
      <ComboBox
        label={label}
        items={[...fitting, ...(mayAdd ? [{ id: fresh, label: words('record.addNamed', { name: text }) }] : [])]}
        inputValue={typed}
        onInput={setTyped}
        onSelect={(id) => void choose(id)}
        onBlur={() => setTyped('')}
        emptyText={words('nothingFits')}
        placeholder={words('record.pick')}
        hasButton
        dir="auto"
      />
      <ChosenTags
        label={label}
        tags={chosen.map((id) => ({ id, label: options.find((one) => one.id === id)?.name ?? words('record.gone') }))}
        onRemove={(id) => onChange(chosen.filter((one) => one !== id))}
      />
    </div>
  )
}

const namingField = (kind: RecordKind): string => kindTraits[kind].names[0] ?? ''
const shapeOfName = (kind: RecordKind): string | undefined =>
  shapedFields(kind).find(({ name }) => name === namingField(kind))?.shape.kind

/** A place needs its coordinates, and a pair both its sides: such records are added where they are kept. */
const isNamedByText = (kind: RecordKind): boolean =>
  kind !== 'place' && (shapeOfName(kind) === 'lines' || shapeOfName(kind) === 'line')

const namesIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value as Readonly<Record<string, string>>) : []
