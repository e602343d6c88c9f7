import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { textProblem } from '#domain/place/place-problems.ts'
import type { Source } from '#domain/place/source.ts'
import { sourceKinds } from '#domain/place/vocabulary.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { problemText } from './problem-text.ts'
import styles from './source-form.module.css'
import { useFormats } from './use-formats.ts'

const longestUrl = 2000
const mostSources = 100

interface SourceFormProps {
  readonly sources: readonly Source[]
  readonly onChange: (sources: readonly Source[]) => void
}

/** The sources of a record, each removable, and a line to add one. */
export function SourceForm({ sources, onChange }: SourceFormProps) {
  const words = useWords('parts')
  const format = useFormats()
  const [kind, setKind] = useState('office')
  const [url, setUrl] = useState('')
  const [note, setNote] = useState('')
  const kindName = (id: string): string => words.in('vocabulary', `sourceKinds.${id}`)
  const wrong = { url: textProblem(url, longestUrl), note: textProblem(note, longestUrl) }
  const isEmpty = url.trim() === '' && note.trim() === ''
  const add = (): void => {
    onChange([
      ...sources,
      { kind, ...(url.trim() !== '' && { url: url.trim() }), ...(note.trim() !== '' && { note: note.trim() }) },
    ])
    setUrl('')
    setNote('')
  }
  return (
    <div className={styles.form}>
      {sources.map((source, index) => (
        <div key={`${source.url ?? ''}${index}`} className={styles.source}>
          <span>{kindName(source.kind)}</span>
          <bdi className={styles.what}>{source.url ?? source.note}</bdi>
          <IconButton
            label={words('remove', { name: kindName(source.kind) })}
            icon={X}
            size="small"
            onPress={() => onChange(sources.filter((one) => one !== source))}
          />
        </div>
      ))}
      <Select
        label={words('source.kind')}
        items={sourceKinds.map((id) => ({ id, label: kindName(id) }))}
        selected={kind}
        onChange={setKind}
      />
      <TextField
        label={words('source.url')}
        value={url}
        onChange={setUrl}
        dir="ltr"
        error={wrong.url && problemText(wrong.url, words, format)}
      />
      <TextField
        label={words('source.note')}
        value={note}
        onChange={setNote}
        dir="auto"
        error={wrong.note && problemText(wrong.note, words, format)}
      />
      <div>
        <Button
          size="small"
          icon={Plus}
          isDisabled={isEmpty || wrong.url !== undefined || wrong.note !== undefined || sources.length >= mostSources}
          onPress={add}
        >
          {words('source.add')}
        </Button>
      </div>
    </div>
  )
}
