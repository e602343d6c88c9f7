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
import { OutsideFileDialog } from './outside-file-dialog.tsx'
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
  const table = state.kind === 'read' ? state.content.tables[at] : undefined
  const index = state.kind === 'read' ? state.content.words : undefined
  const guessed = useMemo(() => (table && index ? rosterMapping(table, index) : []), [table, index])
  const mapping = useMemo(() => guessed.map((key, column) => chosen[`${at} ${column}`] ?? key), [guessed, chosen, at])
  const rows = useMemo(
    () =>
      table && index && table.rows.length <= mostRead
        ? rosterRows(table, mapping, {
            words: index,
            language: words.language,
            visitId: file.visit.id,
            side,
            members: file.members.filter((one) => one.side === side),
            newId: () => freshId('member'),
          })
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
  const begin = (): void => {
    setAt(0)
    setChosen({})
    setFlipped(new Set())
  }
  const keep = async (): Promise<void> => {
    const members = await Promise.all(
      ticked.map(async ({ member, secrets }) => ({ ...member, ...(await sealedTexts(secrets)) })),
    )
    const ops = members.flatMap((member) => anyOps('member', undefined, member))
    if (await save('member.import', ops, words('roster.taken', { count: members.length }))) onClose()
  }
  const isTooMuch = ticked.length > mostAtOnce || (table?.rows.length ?? 0) > mostRead
  return (
    <OutsideFileDialog
      file={reading}
      title={words('rosterFile.title')}
      help={words('rosterFile.help')}
      chooseLabel={words('rosterFile.choose')}
      readingLabel={words('rosterFile.reading')}
      keepLabel={words('rosterFile.take', { number: format.number(ticked.length) })}
      canKeep={ticked.length > 0 && !isTooMuch}
      onKeep={keep}
      onChoose={begin}
      onClose={onClose}
    >
      {state.kind === 'read' && table && (
        <>
          <RosterColumns
            tables={state.content.tables}
            at={at}
            onTable={setAt}
            mapping={mapping}
            onColumn={(column, key) => setChosen({ ...chosen, [`${at} ${column}`]: key })}
          />
          {isTooMuch && (
            <Banner
              tone="near"
              text={words('rosterFile.tooMany', {
                number: format.number(Math.max(ticked.length, table.rows.length)),
                most: format.number(mostAtOnce),
              })}
            />
          )}
          <RosterPreview rows={rows} isTicked={isTicked} onFlip={flip} />
        </>
      )}
    </OutsideFileDialog>
  )
}

/** Rows that are looked at; beyond it nothing is shown but that they are too many. */
const mostRead = 2000
