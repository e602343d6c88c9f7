import { FolderOpen } from 'lucide-react'
import { useMemo, useState } from 'react'
import { anyOps } from '#domain/record/any-record.ts'
import type { Member } from '#domain/visit/member.ts'
import { rosterMapping, rosterRows, type RosterRow } from '#domain/visit/roster-rows.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { freshId } from '#parts/fresh-id.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import styles from './outside-file.module.css'
import { RosterColumns } from './roster-columns.tsx'
import { RosterPreview } from './roster-preview.tsx'
import { sealedTexts } from './sealed-texts.ts'
import { useTableReading } from './use-table-reading.ts'

interface RosterFileDialogProps {
  readonly file: VisitFile
  readonly side: Member['side']
  readonly onClose: () => void
}

/** A delegation has some dozen people; a list of thousands is the wrong file. */
const mostAtOnce = 500

/** Takes people of a table or of contact cards onto the roster: chosen, its columns told, looked at row by row, written in one step. */
export function RosterFileDialog({ file, side, onClose }: RosterFileDialogProps) {
  const words = useWords('visits')
  const format = useFormats()
  const save = useSave()
  const reading = useTableReading()
  const { state } = reading
  const [at, setAt] = useState(0)
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const [flipped, setFlipped] = useState<ReadonlySet<number>>(new Set())
  const table = state.kind === 'read' ? state.file.tables[at] : undefined
  const index = state.kind === 'read' ? state.words : undefined
  const guessed = useMemo(() => (table && index ? rosterMapping(table, index) : []), [table, index])
  const mapping = useMemo(() => guessed.map((key, column) => chosen[`${at} ${column}`] ?? key), [guessed, chosen, at])
  const rows = useMemo(
    () =>
      table && index && table.rows.length <= mostRead
        ? rosterRows(table, mapping, { words: index, language: words.language, visitId: file.visit.id, side, members: file.members.filter((one) => one.side === side), newId: () => freshId('member') })
        : [],
    [table, index, mapping, words.language, file.visit.id, file.members, side],
  )
  const isTicked = (one: RosterRow): boolean => one.refusal === undefined && one.isKnown === flipped.has(one.row)
  const ticked = rows.filter(isTicked)
  const flip = ({ row }: RosterRow): void => {
    const next = new Set(flipped)
    if (!next.delete(row)) next.add(row)
    setFlipped(next)
  }
  const choose = (): void => {
    setAt(0)
    setChosen({})
    setFlipped(new Set())
    void reading.choose()
  }
  const close = (): void => {
    reading.giveUp()
    onClose()
  }
  const keep = async (): Promise<void> => {
    const members = await Promise.all(ticked.map(async ({ member, secrets }) => ({ ...member, ...(await sealedTexts(secrets)) })))
    const ops = members.flatMap((member) => anyOps('member', undefined, member))
    if (await save('member.import', ops, words('roster.taken', { count: members.length }))) onClose()
  }
  const isTooMuch = ticked.length > mostAtOnce || (table?.rows.length ?? 0) > mostRead
  return (
    <Dialog
      isOpen
      onClose={close}
      title={words('rosterFile.title')}
      size={state.kind === 'read' ? 'wide' : 'medium'}
      isDismissable={state.kind === 'idle'}
      actions={
        <>
          <Button onPress={close}>{words.in('parts', 'cancel')}</Button>
          {state.kind === 'read' && (
            <Button variant="primary" isDisabled={ticked.length === 0 || isTooMuch} onPress={() => void keep()}>
              {words('rosterFile.take', { number: format.number(ticked.length) })}
            </Button>
          )}
        </>
      }
    >
      {state.kind === 'refused' && (
        <Banner tone="over" text={words.in('import', 'refused')}>
          <span>{state.reason}</span>
          <span className={styles.quiet}>{words.in('import', 'unchanged')}</span>
        </Banner>
      )}
      {state.kind === 'working' ? (
        <ProgressBar label={words('rosterFile.reading')} onCancel={reading.giveUp} />
      ) : (
        <div className={styles.choice}>
          <Button {...(state.kind !== 'read' && { variant: 'primary' as const })} icon={FolderOpen} onPress={choose}>
            {words(state.kind === 'idle' ? 'rosterFile.choose' : 'calendar.another')}
          </Button>
          {state.kind === 'read' && <bdi className={styles.quiet}>{state.name}</bdi>}
        </div>
      )}
      {state.kind === 'idle' && <p className={styles.quiet}>{words('rosterFile.help')}</p>}
      {state.kind === 'read' && table && (
        <>
          <RosterColumns
            tables={state.file.tables}
            at={at}
            onTable={setAt}
            mapping={mapping}
            onColumn={(column, key) => setChosen({ ...chosen, [`${at} ${column}`]: key })}
          />
          {isTooMuch && (
            <Banner tone="near" text={words('rosterFile.tooMany', { number: format.number(Math.max(ticked.length, table.rows.length)), most: format.number(mostAtOnce) })} />
          )}
          <RosterPreview rows={rows} isTicked={isTicked} onFlip={flip} />
        </>
      )}
    </Dialog>
  )
}

/** Rows that are looked at; beyond it nothing is shown but that they are too many. */
const mostRead = 2000
