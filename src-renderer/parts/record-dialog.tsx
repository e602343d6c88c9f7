import { useMemo, useState } from 'react'
import { recordById } from '#data/record-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { removeOps } from '#domain/log/op.ts'
import { anyOps, freshRecord, shapedFields, type AnyRecord } from '#domain/record/any-record.ts'
import { readDraft } from '#domain/record/draft.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { freshId } from './fresh-id.ts'
import { fieldName } from './field-name.ts'
import { RecordField } from './record-field.tsx'
import styles from './record-form.module.css'
import { recordName } from './record-name.ts'
import { registerProblemText } from './register-problem-text.ts'
import { useFormats } from './use-formats.ts'
import { useLookup } from './use-lookup.ts'
import { useSave } from './use-save.ts'
import { useSavedNote } from './use-saved-note.ts'
import { useStaleTexts } from './use-stale-texts.ts'

interface RecordDialogProps {
  readonly kind: RecordKind
  /** The record to change; left out for a new one. */
  readonly id?: string
  /** What a new record has from the start, for instance the place it belongs to. */
  readonly initial?: Readonly<Record<string, unknown>>
  /** Fields left out of the form, because they are plain from where it stands. */
  readonly without?: readonly string[]
  readonly onClose: () => void
  /** Called with the id of a record that was kept. */
  readonly onKept?: (id: string) => void
}

/** The form of a record of any kind, made from what its fields are; in a dialog of its own. */
export function RecordDialog({ id, ...rest }: RecordDialogProps) {
  const query = useQuery(async () => (id === undefined ? undefined : recordById(rest.kind, id)), [rest.kind, id])
  if (query.kind === 'loading') return null
  return <RecordForm {...rest} before={query.value} />
}

interface RecordFormProps extends Omit<RecordDialogProps, 'id'> {
  readonly before: AnyRecord | undefined
}

function RecordForm({ kind, before, initial, without = [], onClose, onKept }: RecordFormProps) {
  const words = useWords('parts')
  const format = useFormats()
  const save = useSave()
  const lookup = useLookup([kind])
  const [start] = useState(() => before ?? freshRecord(kind, freshId(kind), initial))
  const [draft, setDraft] = useState<AnyRecord>(start)
  const [isTried, setTried] = useState(false)
  const { record, problems } = useMemo(() => readDraft(kind, draft), [kind, draft])
  const { stale, stillRight } = useStaleTexts(kind, start.id)
  const saved = useSavedNote(before !== undefined, draft !== start)
  const kindName = words.in('vocabulary', `kinds.${kind}`)
  const fields = shapedFields(kind).filter(
    ({ name, shape }) => !without.includes(name) && shape.kind !== 'slot' && shape.kind !== 'own',
  )
  const error = (name: string): string | undefined => {
    const problem = problems.get(name)
    // What was not touched yet is not found fault with before the first try to keep it.
    return problem && (isTried || problem.kind !== 'missing') ? registerProblemText(problem, words, format) : undefined
  }
  const keep = async (): Promise<void> => {
    setTried(true)
    if (problems.size > 0) return
    const name = recordName(kind, record, words, format, lookup)
    const ops = anyOps(kind, before, record)
    const said = words(before ? 'record.changed' : 'record.added', { kind: kindName, name })
    if (!(await save(`${kind}.${before ? 'edit' : 'add'}`, ops, said))) return
    onClose()
    onKept?.(record.id)
  }
  const remove = async (gone: AnyRecord): Promise<void> => {
    const name = recordName(kind, gone, words, format, lookup)
    if (await save(`${kind}.remove`, removeOps(kind, gone.id), words('record.removed', { kind: kindName, name })))
      onClose()
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words(before ? 'record.edit' : 'record.new', { kind: kindName })}
      isDismissable={false}
      {...(saved !== undefined && { note: saved })}
      actions={
        <>
          {before && (
            <Button variant="danger" onPress={() => void remove(before)}>
              {words('record.remove')}
            </Button>
          )}
          <Button onPress={onClose}>{words('cancel')}</Button>
          <Button variant="primary" onPress={() => void keep()}>
            {words('save')}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        {fields.map(({ name, shape }, index) => (
          <RecordField
            key={name}
            label={fieldName(kind, name, words)}
            shape={shape}
            value={draft[name]}
            onChange={(value) => setDraft((now) => ({ ...now, [name]: value }))}
            error={error(name)}
            autoFocus={index === 0}
            stale={stale.get(name)}
            onStillRight={(language) => void stillRight(name, language)}
          />
        ))}
      </form>
    </Dialog>
  )
}
