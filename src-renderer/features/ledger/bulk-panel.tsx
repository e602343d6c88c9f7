import { useMemo, useState } from 'react'
import { Trash2, X } from 'lucide-react'
import { anyOps, type AnyRecord } from '#domain/record/any-record.ts'
import { afterBulk, sharedValue, type BulkChange } from '#domain/record/shared-values.ts'
import { maySetTogether } from '#domain/record/field-traits.ts'
import { readDraft } from '#domain/record/draft.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { registerProblemText } from '#parts/register-problem-text.ts'
import { useSave } from '#parts/use-save.ts'
import type { Speech } from '#parts/value-text.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import styles from './side-pane.module.css'
import { BulkField } from './bulk-field.tsx'
import { listedFields } from './list-source.ts'

interface BulkPanelProps {
  readonly kind: RecordKind
  readonly records: readonly AnyRecord[]
  readonly speech: Speech
  readonly onTrash: () => void
  readonly onClose: () => void
}

/** What the chosen records have in common and what only some have; changes wait until they are all written in one go. */
export function BulkPanel({ kind, records, speech, onTrash, onClose }: BulkPanelProps) {
  const words = useWords('ledger')
  const format = useFormats()
  const save = useSave()
  const [changes, setChanges] = useState<ReadonlyMap<string, BulkChange>>(new Map())
  const fields = useMemo(() => listedFields(kind).filter(({ shape }) => maySetTogether(shape)), [kind])
  const common = useMemo(
    () => new Map(fields.map(({ name, shape }) => [name, sharedValue(shape, records.map((record) => record[name]))] as const)),
    [fields, records],
  )
  const change = (field: string, next: BulkChange | undefined): void => {
    const others = [...changes].filter(([name]) => name !== field)
    setChanges(new Map(next ? [...others, [field, next]] : others))
  }
  const planned = [...changes.values()]
  const [sample] = records
  const problems = useMemo(
    () => (sample ? readDraft(kind, afterBulk(sample, [...changes.values()])).problems : new Map<string, never>()),
    [kind, sample, changes],
  )
  const errorOf = (field: string): string | undefined => {
    const problem = changes.has(field) ? problems.get(field) : undefined
    return problem && registerProblemText(problem, words, format)
  }
  const hasProblem = planned.some(({ field }) => problems.has(field))
  const keep = async (): Promise<void> => {
    const ops = records.flatMap((record) => {
      const after = afterBulk(record, planned)
      return after === record ? [] : anyOps(kind, record, readDraft(kind, after).record)
    })
    const count = new Set(ops.map(({ r }) => r)).size
    if (await save(`${kind}.edit-many`, ops, words('bulk.changed', { count }))) setChanges(new Map())
  }
  return (
    <aside className={styles.pane} aria-label={words('bulk.title', { count: records.length })} data-print="never">
      <div className={styles.tools}>
        <h2 className={styles.toolsTitle}>{words('bulk.title', { count: records.length })}</h2>
        <IconButton label={words('bulk.close')} icon={X} size="small" onPress={onClose} />
      </div>
      <p className={styles.note}>{words('bulk.help')}</p>
      <div className={styles.fields}>
        {fields.map(({ name, shape }) => (
          <BulkField
            key={name}
            field={name}
            shape={shape}
            common={common.get(name) ?? { kind: 'same', value: undefined }}
            change={changes.get(name)}
            onChange={(next) => change(name, next)}
            error={errorOf(name)}
            total={records.length}
            speech={speech}
          />
        ))}
      </div>
      <div className={styles.foot}>
        <Button variant="danger" icon={Trash2} onPress={onTrash}>
          {words('bulk.trash')}
        </Button>
        <Button variant="primary" isDisabled={planned.length === 0 || hasProblem} onPress={() => void keep()}>
          {words('bulk.keep', { count: records.length })}
        </Button>
      </div>
    </aside>
  )
}
