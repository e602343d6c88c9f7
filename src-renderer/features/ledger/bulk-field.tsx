import { useState } from 'react'
import { Check, Minus, Plus, RotateCcw, SquarePen } from 'lucide-react'
import type { BulkChange, SharedValue } from '#domain/record/shared-values.ts'
import type { FieldShape } from '#domain/record/field-shape.ts'
import { useWords } from '#i18n/words.ts'
import { RecordField } from '#parts/record-field.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { valueText, type Speech } from '#parts/value-text.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { idName } from './list-source.ts'
import styles from './side-pane.module.css'

interface BulkFieldProps {
  readonly field: string
  readonly shape: FieldShape
  readonly common: SharedValue
  readonly change: BulkChange | undefined
  readonly onChange: (change: BulkChange | undefined) => void
  readonly error: string | undefined
  readonly total: number
  readonly speech: Speech
}

/** One field of many records: what they have, and the control that changes it once it is asked for. */
export function BulkField({ field, shape, common, change, onChange, error, total, speech }: BulkFieldProps) {
  const words = useWords('ledger')
  const [isEditing, setEditing] = useState(false)
  const label = words.in('vocabulary', `fields.${field}`)
  const isOpen = isEditing || change !== undefined
  const leave = (): void => {
    setEditing(false)
    onChange(undefined)
  }
  return (
    <div className={styles.bulkField} role="group" aria-label={label} data-changed={change !== undefined || undefined}>
      <div className={styles.bulkHead}>
        <span className={styles.label}>{label}</span>
        {isOpen ? (
          <IconButton label={words('bulk.leave', { field: label })} icon={RotateCcw} size="small" onPress={leave} />
        ) : (
          <IconButton label={words('bulk.edit', { field: label })} icon={SquarePen} size="small" onPress={() => setEditing(true)} />
        )}
      </div>
      {common.kind === 'set' ? (
        <SetField {...{ field, label, shape, common, total, speech, isOpen, onChange }} change={change?.to === 'set' ? change : undefined} />
      ) : isOpen ? (
        <RecordField
          label={words('bulk.newValue', { field: label })}
          shape={shape}
          value={change?.to === 'value' ? change.value : common.kind === 'same' ? common.value : undefined}
          onChange={(value) => onChange({ field, to: 'value', value: value === '' && shape.kind !== 'line' && shape.kind !== 'passage' ? undefined : value })}
          error={error}
        />
      ) : (
        <p className={styles.common}>
          {common.kind === 'mixed' ? (
            <i>{words('bulk.mixed', { count: common.count })}</i>
          ) : (
            <bdi>{valueText(shape, common.value, speech) || words('bulk.nothing')}</bdi>
          )}
        </p>
      )}
    </div>
  )
}

const nothing: readonly string[] = []

interface SetFieldProps {
  readonly field: string
  readonly label: string
  readonly shape: FieldShape
  readonly common: Extract<SharedValue, { kind: 'set' }>
  readonly change: Extract<BulkChange, { to: 'set' }> | undefined
  readonly onChange: (change: BulkChange | undefined) => void
  readonly total: number
  readonly speech: Speech
  readonly isOpen: boolean
}

function SetField({ field, label, shape, common, change, onChange, total, speech, isOpen }: SetFieldProps) {
  const words = useWords('ledger')
  const format = useFormats()
  const add = change?.add ?? nothing
  const remove = change?.remove ?? nothing
  const set = (next: { add: readonly string[]; remove: readonly string[] }): void =>
    onChange(next.add.length + next.remove.length === 0 ? undefined : { field, to: 'set', ...next })
  const present = [...common.all.map((id) => ({ id, count: total })), ...common.some]
  const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((one) => one !== id)
  return (
    <>
      <ul className={styles.terms} aria-label={label}>
        {present.map(({ id, count }) => {
          const name = idName(shape, id, speech)
          const isAll = count === total
          return (
            <li key={id} className={styles.term} data-to={remove.includes(id) ? 'remove' : add.includes(id) ? 'add' : undefined} data-partial={!isAll || undefined}>
              <bdi>{name}</bdi>
              {!isAll && <span className={styles.note}>{words('bulk.of', { count: format.number(count), all: format.number(total) })}</span>}
              {!isAll && !remove.includes(id) && (
                <IconButton
                  label={words(add.includes(id) ? 'bulk.notToAll' : 'bulk.toAll', { name })}
                  icon={add.includes(id) ? Check : Plus}
                  size="small"
                  onPress={() => set({ add: add.includes(id) ? without(add, id) : [...add, id], remove })}
                />
              )}
              {!add.includes(id) && (
                <IconButton
                  label={words(remove.includes(id) ? 'bulk.notFromAll' : 'bulk.fromAll', { name })}
                  icon={remove.includes(id) ? RotateCcw : Minus}
                  size="small"
                  onPress={() => set({ add, remove: remove.includes(id) ? without(remove, id) : [...remove, id] })}
                />
              )}
            </li>
          )
        })}
        {present.length === 0 && !isOpen && <li className={styles.common}>{words('bulk.nothing')}</li>}
      </ul>
      {isOpen && (
        <RecordField
          label={words('bulk.addTo', { field: label })}
          shape={shape}
          value={add.filter((id) => !present.some((one) => one.id === id))}
          onChange={(value) => {
            const fresh = value as readonly string[]
            set({ add: [...add.filter((id) => present.some((one) => one.id === id)), ...fresh], remove: remove.filter((id) => !fresh.includes(id)) })
          }}
        />
      )}
    </>
  )
}
