import { useRef, useState, type KeyboardEvent } from 'react'
import { Input, TextField } from 'react-aria-components'
import styles from './table-cell.module.css'

/** Where to go when a cell is done. */
export type AfterCell = 'stay' | 'next' | 'previous' | 'below'

interface CellInputProps {
  readonly label: string
  readonly value: string
  /** Why what was typed can't be kept; undefined when it can. */
  readonly problem: (text: string) => string | undefined
  /** Called with what was typed, only when it changed and can be kept. */
  readonly onSave: (text: string) => void
  readonly onDone: (next: AfterCell) => void
  readonly dir?: 'auto' | 'ltr'
}

/** A cell while its text is edited: Enter and Tab keep it and go on, Escape leaves it as it was; a problem stands under it. */
export function CellInput({ label, value, problem, onSave, onDone, dir = 'auto' }: CellInputProps) {
  const [text, setText] = useState(value)
  const isDone = useRef(false)
  const found = text === value ? undefined : problem(text)
  const finish = (next: AfterCell): void => {
    if (isDone.current || found !== undefined) return
    isDone.current = true
    if (text !== value) onSave(text)
    onDone(next)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const next = event.key === 'Enter' ? 'below' : event.key === 'Tab' ? (event.shiftKey ? 'previous' : 'next') : undefined
    if (next === undefined && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (next !== undefined) return finish(next)
    isDone.current = true
    onDone('stay')
  }
  return (
    <TextField
      aria-label={label}
      className={styles.field ?? ''}
      value={text}
      onChange={setText}
      isInvalid={found !== undefined}
      autoFocus
      onKeyDown={(event) => event.continuePropagation()}
      onBlur={() => (found === undefined ? finish('stay') : onDone('stay'))}
    >
      <Input className={styles.input ?? ''} dir={dir} onKeyDown={press} onFocus={(event) => event.currentTarget.select()} />
      {found !== undefined && (
        <div role="alert" className={styles.problem}>
          {found}
        </div>
      )}
    </TextField>
  )
}
