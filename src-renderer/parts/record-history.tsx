import { useMemo, useState } from 'react'
import { recordPast, restoringOps, type RecordPast } from '#data/record-history.ts'
import { recordsWithNames } from '#data/record-lookup.ts'
import { useQuery } from '#data/use-query.ts'
import { useSettings } from '#data/settings.ts'
import type { ChangesetId } from '#domain/log/changeset.ts'
import { refKey, type RecordRef } from '#domain/log/purge.ts'
import { fieldChanges, type FieldChange } from '#domain/record/field-changes.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { Dialog } from '#ui/dialog.tsx'
import { Link } from '#ui/link.tsx'
import { HistoryEntryRow } from './history-entry-row.tsx'
import styles from './record-history.module.css'
import { recordName, type Lookup } from './record-name.ts'
import { useFormats } from './use-formats.ts'
import { useSave } from './use-save.ts'

interface RecordHistoryProps {
  readonly kind: RecordKind
  readonly id: string
  readonly onClose: () => void
}

const entriesAtFirst = 50

/** What happened to a record: who, when, from what to what, by which command; every value and every former state can be brought back. */
export function RecordHistory({ kind, id, onClose }: RecordHistoryProps) {
  const words = useWords('parts')
  const format = useFormats()
  const save = useSave()
  const { worldview } = useSettings()
  const ref = useMemo((): RecordRef => ({ e: kind, r: id }), [kind, id])
  const [shown, setShown] = useState(entriesAtFirst)
  const past = useQuery(() => pastWithLinks(kind, ref), [kind, ref])
  if (past.kind === 'loading') return null
  const { found, read } = past.value
  const lookup: Lookup = (to, linked) => found.get(refKey({ e: to, r: linked }))
  const record = found.get(refKey(ref))
  const name = record ? recordName(kind, record, words, format, lookup) : ''
  const entries = read?.entries ?? []

  const bringBack = (change: FieldChange, field: string): void => {
    if (change.back) void save('restore', [{ ...ref, f: change.back }], words('history.valueBack', { field }))
  }
  const bringAllBack = (entry: ChangesetId): void => {
    if (read) void save('restore', restoringOps(ref, read, entry), words('history.recordBack', { name }))
  }
  return (
    <Dialog isOpen onClose={onClose} title={words('history.title', { name })} size="wide">
      {entries.length === 0 && <p className={styles.none}>{words('history.none')}</p>}
      <ol className={styles.entries}>
        {entries.slice(0, shown).map((entry) => (
          <HistoryEntryRow
            key={entry.id}
            entry={entry}
            changes={read ? fieldChanges(kind, entry.changes, read.row) : []}
            speech={{ words, format, lookup, worldview }}
            onBringBack={bringBack}
            {...(read &&
              restoringOps(ref, read, entry.id).length > 0 && { onBringAllBack: () => bringAllBack(entry.id) })}
          />
        ))}
      </ol>
      {entries.length > shown && (
        <Link size="meta" onPress={() => setShown(shown + 200)}>
          {words('history.showOlder')}
        </Link>
      )}
    </Dialog>
  )
}

/** The past of a record with every record its values ever led to. */
async function pastWithLinks(kind: RecordKind, ref: RecordRef) {
  const read: RecordPast | undefined = await recordPast(ref)
  const linked = (read?.entries ?? []).flatMap(({ changes }) =>
    read ? fieldChanges(kind, changes, read.row).flatMap(({ shape, from, to }) => linksIn(shape, from, to)) : [],
  )
  return { read, found: await recordsWithNames([ref, ...linked]) }
}

function linksIn(shape: FieldChange['shape'], ...values: readonly unknown[]): readonly RecordRef[] {
  if (shape?.kind !== 'link' && shape?.kind !== 'links') return []
  return values.flat().flatMap((id) => (typeof id === 'string' ? [{ e: shape.to, r: id }] : []))
}
