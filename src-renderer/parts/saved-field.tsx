import { useEffect, useEffectEvent, useState, type KeyboardEvent } from 'react'
import type { FieldProblem } from '#domain/place/place-problems.ts'
import { useFormats } from './use-formats.ts'
import { useWords } from '#i18n/words.ts'
import { TextField } from '#ui/text-field.tsx'
import { problemText } from './problem-text.ts'

interface SavedFieldProps {
  readonly label: string
  readonly value: string
  /** Called with the trimmed text when the field is left or Enter is pressed, only when it changed and has no problem. */
  readonly onSave: (text: string) => void
  readonly problem?: (text: string) => FieldProblem | undefined
  readonly multiline?: boolean
  readonly isLabelHidden?: boolean
  readonly autoFocus?: boolean
  readonly help?: string
  readonly placeholder?: string
  readonly dir?: 'auto' | 'ltr' | 'rtl'
  readonly lang?: string
}

/** A text field that saves itself when it is left; Escape brings the saved text back. */
export function SavedField({ label, value, onSave, problem, ...rest }: SavedFieldProps) {
  const words = useWords('parts')
  const format = useFormats()
  const [draft, setDraft] = useState<string>()
  const found = draft === undefined ? undefined : problem?.(draft.trim())

  // What was typed stays on screen until the record comes back with it, so that the old value never flashes up.
  if (draft !== undefined && draft === value) setDraft(undefined)

  const save = (): void => {
    if (draft === undefined || found) return
    const text = draft.trim()
    if (text === value) return setDraft(undefined)
    setDraft(text)
    onSave(text)
  }
  const saveOnLeaving = useEffectEvent(save)
  useEffect(() => () => saveOnLeaving(), [])

  const listen = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation()
      setDraft(undefined)
    }
    if (event.key === 'Enter' && !rest.multiline && !event.nativeEvent.isComposing) save()
  }

  return (
    <div onKeyDownCapture={listen}>
      <TextField
        {...rest}
        label={label}
        value={draft ?? value}
        onChange={setDraft}
        onBlur={save}
        error={found && problemText(found, words, format)}
      />
    </div>
  )
}
