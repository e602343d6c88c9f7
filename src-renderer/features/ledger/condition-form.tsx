import { useMemo, useState } from 'react'
import type { AnyRecord } from '#domain/record/any-record.ts'
import { conditionOfText, conditionText } from '#domain/record/condition-text.ts'
import { idsIn } from '#domain/record/field-traits.ts'
import type { ListCondition } from '#domain/record/list-look.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { foldedText } from '#domain/search/search-keys.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import type { Speech } from '#parts/value-text.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxRow } from '#ui/checkbox-row.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { waysOf, type ConditionWay } from './condition-ways.ts'
import { idName, listedFields } from './list-source.ts'
import styles from './list-toolbar.module.css'

interface ConditionFormProps {
  readonly kind: RecordKind
  readonly records: readonly AnyRecord[]
  readonly speech: Speech
  readonly onAdd: (condition: ListCondition) => void
}

/** So many values are offered to tick; the rest are found by typing. */
const mostOffered = 200

/** One condition of a list: which field, how it is asked about, and what it shall hold; offered is what the records hold. */
export function ConditionForm({ kind, records, speech, onAdd }: ConditionFormProps) {
  const words = useWords('ledger')
  const fields = listedFields(kind)
  const [field, setField] = useState(fields[0]?.name ?? '')
  const shape = fields.find(({ name }) => name === field)?.shape ?? { kind: 'line' as const }
  const ways = waysOf(shape)
  const [wish, setWish] = useState<ConditionWay>()
  const way = wish && ways.includes(wish) ? wish : (ways[0] ?? 'empty')
  const [ids, setIds] = useState<readonly string[]>([])
  const [text, setText] = useState('')
  const [ends, setEnds] = useState({ from: '', to: '' })
  const choose = (name: string): void => {
    setField(name)
    setIds([])
    setText('')
    setEnds({ from: '', to: '' })
  }
  const value =
    way === 'any-of' ? `:${ids.map(encodeURIComponent).join(',')}` : way === 'contains' ? `:${text.trim()}` : way === 'between' || way === 'from-to' ? `:${ends.from.trim()}..${ends.to.trim()}` : ''
  // What the form says goes through the same door as what an address says.
  const said = conditionOfText(`${field}:${way}${value}`)
  const condition = said && conditionText(said) === `${field}:${way}${value}` ? said : undefined
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (condition) onAdd(condition)
      }}
    >
      <Select
        label={words('filter.field')}
        items={fields.map(({ name }) => ({ id: name, label: words.in('vocabulary', `fields.${name}`) }))}
        selected={field}
        onChange={choose}
      />
      <Select label={words('filter.how')} items={ways.map((id) => ({ id, label: words(`filter.ways.${id}`) }))} selected={way} onChange={setWish} />
      {way === 'any-of' && <IdBoxes key={field} field={field} records={records} name={(id) => idName(shape, id, speech)} chosen={ids} onChange={setIds} />}
      {way === 'contains' && <TextField label={words('filter.text')} value={text} onChange={setText} dir="auto" autoFocus />}
      {(way === 'between' || way === 'from-to') && (
        <div className={styles.pair}>
          <TextField label={words('filter.from')} value={ends.from} onChange={(from) => setEnds({ ...ends, from })} dir="ltr" />
          <TextField label={words('filter.to')} value={ends.to} onChange={(to) => setEnds({ ...ends, to })} dir="ltr" />
        </div>
      )}
      {way === 'between' && <p className={styles.note}>{words('filter.dateHelp')}</p>}
      <Button type="submit" variant="primary" isDisabled={!condition}>
        {words('filter.apply')}
      </Button>
    </form>
  )
}

interface IdBoxesProps {
  readonly field: string
  readonly records: readonly AnyRecord[]
  readonly name: (id: string) => string
  readonly chosen: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

function IdBoxes({ field, records, name, chosen, onChange }: IdBoxesProps) {
  const words = useWords('ledger')
  const format = useFormats()
  const [typed, setTyped] = useState('')
  const counts = useMemo(() => {
    const found = new Map<string, number>()
    for (const record of records) for (const id of idsIn(record[field])) found.set(id, (found.get(id) ?? 0) + 1)
    return [...found].sort(([, a], [, b]) => b - a)
  }, [records, field])
  const wanted = foldedText(typed)
  const fitting = counts.map(([id, count]) => ({ id, count, label: name(id) })).filter(({ label }) => foldedText(label).includes(wanted))
  if (counts.length === 0) return <p className={styles.note}>{words('filter.noValues')}</p>
  return (
    <>
      {counts.length > 10 && <SearchField label={words('filter.findValue')} value={typed} onChange={setTyped} />}
      <div className={styles.options} role="group" aria-label={words('filter.values')}>
        {fitting.slice(0, mostOffered).map(({ id, count, label }) => (
          <CheckboxRow
            key={id}
            label={label}
            count={format.number(count)}
            isSelected={chosen.includes(id)}
            onChange={(isSelected) => onChange(isSelected ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
      </div>
      {fitting.length > mostOffered && <p className={styles.note}>{words('filter.more', { count: fitting.length - mostOffered })}</p>}
    </>
  )
}
