import { RotateCcw, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { PastEntry } from '#data/record-history.ts'
import type { FieldChange } from '#domain/record/field-changes.ts'
import { Button } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { Link } from '#ui/link.tsx'
import { Tag } from '#ui/tag.tsx'
import { fieldLabel } from './field-label.ts'
import { plainText } from './plain-text.ts'
import styles from './record-history.module.css'
import { valueText, type Speech } from './value-text.ts'

interface HistoryEntryRowProps {
  readonly entry: PastEntry
  readonly changes: readonly FieldChange[]
  readonly speech: Speech
  readonly onBringBack: (change: FieldChange, field: string) => void
  /** Absent where the record is as it was then. */
  readonly onBringAllBack?: () => void
}

const valuesAtFirst = 6

/** One change of a record: when, who, how, and each field from what to what. */
export function HistoryEntryRow({ entry, changes, speech, onBringBack, onBringAllBack }: HistoryEntryRowProps) {
  const { words, format } = speech
  const [isWhole, setWhole] = useState(false)
  const at = new Date(entry.at)
  const shown = isWhole || changes.length <= valuesAtFirst + 1 ? changes : changes.slice(0, valuesAtFirst)
  return (
    <li className={styles.entry}>
      <div className={styles.when}>
        <span className={styles.day}>{format.day(at)}</span>
        <span>{format.time(at)}</span>
        <bdi className={styles.who}>{entry.author === '' ? words.in('parts', 'history.noAuthor') : entry.author}</bdi>
      </div>
      <div className={styles.what}>
        <div className={styles.head}>
          <span className={styles.kind}>{words.in('parts', `history.kind.${entry.kind}`)}</span>
          {entry.means !== 'edit' && <Tag>{meansText(entry, speech)}</Tag>}
          <span className={styles.end}>
            {onBringAllBack && (
              <Button size="small" variant="quiet" icon={Undo2} onPress={onBringAllBack}>
                {words.in('parts', 'history.restoreRecord')}
              </Button>
            )}
          </span>
        </div>
        <dl className={styles.changes}>
          {shown.map((change) => (
            <ChangedField key={change.register} change={change} isNew={entry.kind === 'created'} speech={speech} onBringBack={onBringBack} />
          ))}
        </dl>
        {shown.length < changes.length && (
          <Link size="meta" onPress={() => setWhole(true)}>
            {words.in('parts', 'history.showAll', { count: changes.length })}
          </Link>
        )}
      </div>
    </li>
  )
}

interface ChangedFieldProps extends Pick<HistoryEntryRowProps, 'speech' | 'onBringBack'> {
  readonly change: FieldChange
  readonly isNew: boolean
}

function ChangedField({ change, isNew, speech, onBringBack }: ChangedFieldProps) {
  const { words } = speech
  const field = fieldLabel(change.register, words)
  const from = changeText(change, change.from, speech)
  const to = changeText(change, change.to, speech)
  return (
    <div className={styles.change}>
      <dt className={styles.field}>{field}</dt>
      <dd className={styles.values}>
        {change.isSet ? (
          <>
            {to !== '' && <bdi className={classNames(styles.value, !isNew && styles.now)}>{isNew ? to : words.in('parts', 'history.added', { values: to })}</bdi>}
            {from !== '' && <bdi className={styles.was}>{words.in('parts', 'history.taken', { values: from })}</bdi>}
          </>
        ) : isNew ? (
          <bdi className={styles.value}>{to}</bdi>
        ) : (
          <>
            <Value text={from} className={styles.was} speech={speech} />
            <span className={styles.arrow} aria-label={words.in('parts', 'history.to')} role="img" />
            <Value text={to} className={styles.now} speech={speech} />
          </>
        )}
      </dd>
      {!isNew && change.back && (
        <IconButton size="small" icon={RotateCcw} label={words.in('parts', 'history.restoreValue', { field })} onPress={() => onBringBack(change, field)} />
      )}
    </div>
  )
}

function Value({ text, className, speech }: { readonly text: string; readonly className: string | undefined; readonly speech: Speech }) {
  return text === '' ? <span className={styles.empty}>{speech.words.in('parts', 'history.empty')}</span> : <bdi className={className}>{text}</bdi>
}

function changeText({ shape, isSet }: FieldChange, value: unknown, speech: Speech): string {
  const said = shape === undefined ? '' : valueText(shape, value, speech)
  return said === '' && !(isSet && Array.isArray(value) && value.length === 0) ? plainText(value) : said
}

function meansText({ means, source }: PastEntry, { words }: Speech): string {
  if (source?.source === 'sample') return words.in('parts', 'history.means.sample')
  if (means === 'import' && source?.name) return words.in('parts', 'history.means.importOf', { name: source.name })
  return words.in('parts', `history.means.${means}`)
}
