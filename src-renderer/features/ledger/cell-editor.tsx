import { useState } from 'react'
import { textIn } from '#domain/place/language-map.ts'
import { anyOps, type AnyRecord } from '#domain/record/any-record.ts'
import { readDraft } from '#domain/record/draft.ts'
import type { FieldShape } from '#domain/record/field-shape.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { RecordField } from '#parts/record-field.tsx'
import { registerProblemText } from '#parts/register-problem-text.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { CellInput, type AfterCell } from '#ui/table-cell-input.tsx'
import { CellPanel } from '#ui/table-cell-panel.tsx'
import { listedFields } from './list-source.ts'

interface CellEditorProps {
  readonly kind: RecordKind
  readonly record: AnyRecord
  readonly field: string
  readonly cell: HTMLElement
  readonly onDone: (next: AfterCell) => void
}

/** Files are attached on the form of the record. */
export const mayEditHere = (shape: FieldShape | undefined): boolean => shape !== undefined && shape.kind !== 'file'

/** The control that edits one cell: a line for texts, dates and numbers, a small panel for everything else. */
export function CellEditor({ kind, record, field, cell, onDone }: CellEditorProps) {
  const words = useWords('ledger')
  const format = useFormats()
  const save = useSave()
  const shape = listedFields(kind).find(({ name }) => name === field)?.shape ?? { kind: 'line' as const }
  const [draft, setDraft] = useState(record[field])
  const label = words.in('vocabulary', `fields.${field}`)
  const changedBy = (value: unknown): AnyRecord => ({ ...record, [field]: value })
  const problemOf = (value: unknown): string | undefined => {
    const problem = readDraft(kind, changedBy(value)).problems.get(field)
    return problem && registerProblemText(problem, words, format)
  }
  const keep = (value: unknown): void => {
    const { record: after } = readDraft(kind, changedBy(value))
    void save(`${kind}.edit`, anyOps(kind, record, after), words('cell.changed', { field: label }))
  }
  if (shape.kind === 'lines') {
    const texts = (record[field] ?? {}) as Readonly<Record<string, string>>
    const language = textIn(texts, words.language)?.lang ?? words.language
    const withText = (text: string): unknown => ({ ...texts, [language]: text.trim() })
    return (
      <CellInput label={label} value={texts[language] ?? ''} problem={(text) => problemOf(withText(text))} onSave={(text) => keep(withText(text))} onDone={onDone} />
    )
  }
  if (shape.kind === 'line' || shape.kind === 'date' || shape.kind === 'number')
    return (
      <CellInput
        label={label}
        value={plainText(record[field])}
        problem={problemOf}
        onSave={keep}
        onDone={onDone}
        dir={shape.kind === 'line' && !shape.isLtr ? 'auto' : 'ltr'}
      />
    )
  const problem = draft === record[field] ? undefined : problemOf(draft)
  const finish = (next: AfterCell): void => {
    if (problem === undefined && draft !== record[field]) keep(draft)
    onDone(next)
  }
  return (
    <CellPanel
      label={label}
      cell={cell}
      onLeave={() => finish('stay')}
      onCancel={() => onDone('stay')}
      actions={
        <>
          <Button size="small" onPress={() => onDone('stay')}>
            {words.in('parts', 'cancel')}
          </Button>
          <Button size="small" variant="primary" isDisabled={problem !== undefined} onPress={() => finish('stay')}>
            {words.in('parts', 'save')}
          </Button>
        </>
      }
    >
      <RecordField label={label} shape={shape} value={draft} onChange={setDraft} error={problem} autoFocus />
    </CellPanel>
  )
}

const plainText = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '')
