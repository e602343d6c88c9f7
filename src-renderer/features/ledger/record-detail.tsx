import { useState } from 'react'
import { ArrowUpRight, History, SquarePen, X } from 'lucide-react'
import { languages, type Language, type LanguageMap } from '#domain/place/language.ts'
import type { Source } from '#domain/place/source.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import type { FieldShape } from '#domain/record/field-shape.ts'
import { idsIn, isEmptyValue } from '#domain/record/field-traits.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { addressOfRecord } from '#navigation/address-of-record.ts'
import { go } from '#navigation/go.ts'
import { fieldName } from '#parts/field-name.ts'
import { useHistoryCommand } from '#parts/history-commands.ts'
import type { AttachedFile } from '#domain/record/attached-file.ts'
import { AttachedFileField } from '#parts/attached-file-field.tsx'
import { RecordDialog } from '#parts/record-dialog.tsx'
import { RecordHistory } from '#parts/record-history.tsx'
import { linkedName, recordName } from '#parts/record-name.ts'
import { SourceList } from '#parts/source-list.tsx'
import { valueText, type Speech } from '#parts/value-text.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { Link } from '#ui/link.tsx'
import { LinkedRecords } from './linked-records.tsx'
import { listedFields } from './list-source.ts'
import styles from './side-pane.module.css'

interface RecordDetailProps {
  readonly kind: RecordKind
  readonly record: AnyRecord
  readonly speech: Speech
  readonly onClose: () => void
}

/** One record beside its list: every field that is filled in, and everything that links to it. */
export function RecordDetail({ kind, record, speech, onClose }: RecordDetailProps) {
  const words = useWords('ledger')
  const [isEditing, setEditing] = useState(false)
  const [isPast, setPast] = useHistoryCommand()
  const address = addressOfRecord(kind, record.id)
  const filled = listedFields(kind).filter(({ name }) => !isEmptyValue(record[name]))
  return (
    <aside className={styles.pane} aria-label={words('detail')} data-print="never">
      <div className={styles.tools}>
        <span className={styles.kind}>{words.in('vocabulary', `kinds.${kind}`)}</span>
        {address.page !== 'ledger' && (
          <Button size="small" variant="quiet" icon={ArrowUpRight} onPress={() => go(address)}>
            {words('toPage')}
          </Button>
        )}
        <Button size="small" variant="quiet" icon={SquarePen} onPress={() => setEditing(true)}>
          {words('edit')}
        </Button>
        <IconButton label={words.in('parts', 'history.open')} icon={History} size="small" onPress={() => setPast(true)} />
        <IconButton label={words('close')} icon={X} size="small" onPress={onClose} />
      </div>
      <h2 className={styles.title}>
        <bdi>{recordName(kind, record, speech.words, speech.format, speech.lookup)}</bdi>
      </h2>
      <dl className={styles.pairs}>
        {filled.map(({ name, shape }) => (
          <Pair key={name} label={fieldName(kind, name, words)}>
            <Value shape={shape} value={record[name]} speech={speech} />
          </Pair>
        ))}
      </dl>
      <LinkedRecords id={record.id} speech={speech} />
      {isPast && <RecordHistory kind={kind} id={record.id} onClose={() => setPast(false)} />}
      {isEditing && <RecordDialog kind={kind} id={record.id} onClose={() => setEditing(false)} />}
    </aside>
  )
}

function Pair({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Value({ shape, value, speech }: { readonly shape: FieldShape; readonly value: unknown; readonly speech: Speech }) {
  const { words, format, lookup } = speech
  if (shape.kind === 'link' || shape.kind === 'links') {
    const to = shape.to as RecordKind
    return (
      <span className={styles.links}>
        {idsIn(value).map((id) => (
          <Link key={id} onPress={() => go(addressOfRecord(to, id))}>
            <bdi>{linkedName(to, id, words, format, lookup)}</bdi>
          </Link>
        ))}
      </span>
    )
  }
  if (shape.kind === 'file') return <AttachedFileField file={value as AttachedFile} />
  if (shape.kind === 'sources') return <SourceList sources={value as readonly Source[]} />
  if (shape.kind === 'lines' || shape.kind === 'passages')
    return (
      <>
        {differentTexts(value as LanguageMap, words.language).map(({ text, lang }) => (
          <div key={lang} lang={lang}>
            <bdi>{text}</bdi>
          </div>
        ))}
      </>
    )
  return <bdi>{valueText(shape, value, speech)}</bdi>
}

/** Each text once, the one in `first` before the others: a name is often the same in many languages. */
function differentTexts(texts: LanguageMap, first: Language): readonly { readonly text: string; readonly lang: Language }[] {
  const ordered = languages.toSorted((a, b) => Number(b === first) - Number(a === first))
  const found = new Map<string, Language>()
  for (const lang of ordered) {
    const text = texts[lang]
    if (text && !found.has(text)) found.set(text, lang)
  }
  return [...found].map(([text, lang]) => ({ text, lang }))
}
