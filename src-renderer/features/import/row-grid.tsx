import { useMemo, useRef } from 'react'
import { comesIn, type RowState } from '#domain/import/row-states.ts'
import { kindTraits } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { fieldLabel } from '#parts/field-label.ts'
import { useFormats } from '#parts/use-formats.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import type { GridColumn, GridLine } from '#ui/table-grid-parts.ts'
import { TableGrid } from '#ui/table-grid.tsx'
import { Tag, type Tone } from '#ui/tag.tsx'
import type { Planned } from './conversation.ts'
import { rowProblemText } from './problem-words.ts'
import { fieldsInFile, type ShownRow } from './shown-rows.ts'
import styles from './rows-step.module.css'
import type { RowSpeech } from './use-row-speech.ts'

interface RowGridProps {
  readonly planned: Planned
  readonly table: number
  readonly rows: readonly ShownRow[]
  readonly speech: RowSpeech
  readonly open: string | undefined
  readonly onOpen: (id: string) => void
  readonly onTick: (rows: readonly ShownRow[], isTicked: boolean) => void
}

const fieldsShown = 5
export const stateTones: Readonly<Record<RowState, Tone>> = { new: 'ok', changes: 'info', same: 'plain', 'left-out': 'plain', refused: 'over' }
const nothing = (): undefined => undefined

/** The rows of one table, however many: number, what becomes of it, what it says, what is wrong with it. */
export function RowGrid({ planned, table, rows, speech, open, onOpen, onTick }: RowGridProps) {
  const words = useWords('import')
  const format = useFormats()
  const anchor = useRef<string>(undefined)
  const wish = planned.tables[table]
  const columns = useMemo((): readonly GridColumn[] => {
    const { names } = kindTraits[wish?.kind ?? 'place']
    const fields = fieldsInFile(planned, table)
    const ordered = [...fields.filter((field) => names.includes(field)), ...fields.filter((field) => !names.includes(field) && field !== 'id')]
    return [
      { id: '#row', label: words('row'), width: 3.5, align: 'end' },
      { id: '#state', label: words('state'), width: 6.5 },
      ...ordered.slice(0, fieldsShown).map((field, index) => ({ id: field, label: fieldLabel(field, words, wish?.kind), share: index === 0 ? 9 : 6 })),
      { id: '#note', label: words('note'), share: 10 },
    ]
  }, [planned, table, wish, words])
  const lines = useMemo(() => rows.map((row): GridLine<ShownRow> => ({ kind: 'row', key: row.id, id: row.id, row })), [rows])
  const chosen = useMemo(() => new Set(rows.flatMap(({ id, state }) => (comesIn(state) ? [id] : []))), [rows])
  const pick = (id: string, way: 'only' | 'toggle' | 'range'): void => {
    const [from, to] = [rows.findIndex((row) => row.id === (anchor.current ?? id)), rows.findIndex((row) => row.id === id)]
    const isRange = way === 'range' && from >= 0
    const some = rows.slice(isRange ? Math.min(from, to) : to, (isRange ? Math.max(from, to) : to) + 1)
    if (way !== 'range') anchor.current = id
    // A range becomes what its first row was made.
    onTick(some, isRange ? chosen.has(anchor.current ?? id) : !chosen.has(id))
  }
  const cell = (row: ShownRow, column: string) => {
    const { planned: one, state } = row
    if (column === '#row') return <span className={styles.number}>{format.number(one.row)}</span>
    if (column === '#state') return <Tag tone={stateTones[state]}>{words(`states.${state}`)}</Tag>
    if (column === '#note') {
      const [problem] = one.problems.filter((each) => each === one.refusal || !one.refusal)
      return problem ? <span className={styles.problem}>{rowProblemText(problem, words, format)}</span> : <span className={styles.like}>{one.match && words(`matches.${one.match.by}`)}</span>
    }
    const { text, isRaw } = speech.said(row, column)
    return (
      <bdi className={styles.value} data-raw={isRaw || undefined}>
        {text}
      </bdi>
    )
  }
  return (
    <TableGrid<ShownRow>
      label={words('rows')}
      columns={columns}
      lines={lines}
      cell={cell}
      rowText={({ planned: one }) => words('rowNamed', { row: format.number(one.row), name: one.label })}
      onSort={nothing}
      keepsTicks
      chosen={chosen}
      onPick={pick}
      onPickAll={() => onTick(rows, true)}
      onPickNone={() => onTick(rows, false)}
      openRow={open}
      onOpen={onOpen}
      onFold={nothing}
      find={nothing}
      mayEdit={() => false}
      editor={() => null}
      texts={{ pick: words('tick'), pickAll: words('tickAll') }}
      emptyState={<EmptyState drawing="search" sentence={words('noneSuch')} />}
    />
  )
}
