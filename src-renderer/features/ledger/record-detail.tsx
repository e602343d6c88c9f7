import { useState } from 'react'
import { ArrowUpRight, SquarePen, X } from 'lucide-react'
import type { AnyRecord } from '#domain/record/any-record.ts'
import type { FieldShape } from '#domain/record/field-shape.ts'
import { idsIn, isEmptyValue } from '#domain/record/field-traits.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { addressOfRecord } from '#navigation/address-of-record.ts'
import { go } from '#navigation/go.ts'
import { RecordDialog } from '#parts/record-dialog.tsx'
import { linkedName, recordName } from '#parts/record-name.ts'
import { SourceList } from '#parts/source-list.tsx'
import type { Source } from '#domain/place/source.ts'
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
  const address = addressOfRecord(kind, record.id)
  const filled = listedFields(kind).filter(({ name }) => !isEmptyValue(record[name]))
  return (
    <aside className={styles.pane} aria-label={words('detail')}>
      <div className={styles.tools} data-print="never">
        <span className={styles.kind}>{words.in('vocabulary', `kinds.${kind}`)}</span>
        {address.page !== 'ledger' && (
          <Button size="small" variant="quiet" icon={ArrowUpRight} onPress={() => go(address)}>
            {words('toPage')}
          </Button>
        )}
        <Button size="small" variant="quiet" icon={SquarePen} onPress={() => setEditing(true)}>
          {words('edit')}
        </Button>
        <IconButton label={words('close')} icon={X} size="small" onPress={onClose} />
      </div>
      <h2 className={styles.title}>
        <bdi>{recordName(kind, record, speech.words, speech.format, speech.lookup)}</bdi>
      </h2>
      <dl className={styles.pairs}>
        {filled.map(({ name, shape }) => (
          <Pair key={name} label={words.in('vocabulary', `fields.${name}`)}>
            <Value shape={shape} value={record[name]} speech={speech} />
          </Pair>
        ))}
      </dl>
      <LinkedRecords id={record.id} speech={speech} />
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
  if (shape.kind === 'sources') return <SourceList sources={value as readonly Source[]} />
  if (shape.kind === 'lines' || shape.kind === 'passages')
    return (
      <>
        {Object.entries(value as Readonly<Record<string, string>>).map(([language, text]) => (
          <div key={language} lang={language} dir="auto">
            {text}
          </div>
        ))}
      </>
    )
  return <bdi>{valueText(shape, value, speech)}</bdi>
}
