import { useMemo, useRef, useState } from 'react'
import type { LiveRecords } from '#data/live-records.ts'
import { useSettings, writeSetting } from '#data/settings.ts'
import { removeOps } from '#domain/log/op.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import { columnsText } from '#domain/record/condition-text.ts'
import { fieldNature } from '#domain/record/field-traits.ts'
import type { ListColumn, ListLook } from '#domain/record/list-look.ts'
import { without } from '#domain/place/without.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { nothingChosen, picked, stillChosen } from '#domain/record/row-choice.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { fieldName } from '#parts/field-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import type { GridHandle } from '#ui/table-grid-parts.ts'
import { TableGrid } from '#ui/table-grid.tsx'
import { BulkPanel } from './bulk-panel.tsx'
import { CellEditor, mayEditHere } from './cell-editor.tsx'
import { columnsOf, shareOf } from './list-columns.ts'
import styles from './ledger-list.module.css'
import { listSource, recordWords } from './list-source.ts'
import { ListConditions } from './list-conditions.tsx'
import { ListExport, type ListFormat } from './list-export.tsx'
import { ListToolbar } from './list-toolbar.tsx'
import { emptyMemory, listWork } from './list-work.ts'
import { PrintedList } from './printed-list.tsx'
import { RecordDetail } from './record-detail.tsx'
import { typedLine } from './typed-line.ts'
import { useGridLines } from './use-grid-lines.ts'
import { useSliced } from './use-sliced.ts'
import { useSpeech } from './use-speech.ts'

interface LedgerListProps {
  readonly kind: RecordKind
  readonly live: Extract<LiveRecords, { kind: 'ready' }>
  readonly open: string | undefined
  readonly look: ListLook
  readonly onAdd: () => void
}

/** The list of one kind: tools above, rows in the middle, at the end the record that is open or what is to become of those chosen. */
export function LedgerList({ kind, live, open, look, onAdd }: LedgerListProps) {
  const words = useWords('ledger')
  const format = useFormats()
  const save = useSave()
  const speech = useSpeech(kind)
  const { listColumns } = useSettings()
  const grid = useRef<GridHandle>(null)
  const memory = useRef(emptyMemory())
  const [writing, setWriting] = useState<ListFormat>()
  const [choice, setChoice] = useState(nothingChosen)
  const [isPrintAsked, setPrintAsked] = useState(false)

  const reading = useMemo(() => recordWords(kind, speech), [kind, speech])
  const source = useMemo(() => listSource(live.records, reading), [live.records, reading])
  const columns = useMemo(() => columnsOf(kind, look, listColumns[kind]), [kind, look, listColumns])
  const sortField = look.sort?.field ?? columns[0]?.field ?? ''
  const work = useMemo(() => () => listWork(source, look, sortField, memory.current), [source, look, sortField])
  const { value: listed, isBusy } = useSliced(work)
  const { lines, order, fold, foldAll } = useGridLines(listed, look.group, reading)
  const chosen = useMemo(() => stillChosen(choice, (id) => live.byId.has(id)).chosen, [choice, live.byId])
  const opened = open === undefined ? undefined : live.byId.get(open)

  const show = (next: ListLook, how: { record?: string | undefined; instead?: boolean } = {}): void => {
    const record = 'record' in how ? how.record : open
    go({ page: 'ledger', kind, ...(record !== undefined && { record }), ...(Object.keys(next).length > 0 && { look: next }) }, { instead: how.instead ?? true })
  }
  const setColumns = (next: readonly ListColumn[]): void => {
    if (look.columns) show({ ...look, columns: next })
    else void writeSetting('listColumns', { ...listColumns, [kind]: columnsText(next) })
  }
  const sortBy = (field: string): void => {
    const isUpwards = sortField === field && look.sort?.direction !== 'descending'
    show({ ...look, sort: { field, direction: isUpwards ? 'descending' : 'ascending' } })
  }
  const trash = async (ids: readonly string[]): Promise<void> => {
    if (await save(`${kind}.remove`, ids.flatMap((id) => removeOps(kind, id)), words('bulk.removed', { count: ids.length }))) setChoice(nothingChosen)
  }
  const isNarrowed = (look.text ?? '') !== '' || (look.conditions ?? []).length > 0
  const clear = (): void => show(without(without(look, 'text'), 'conditions'))
  const kindName = words.in('vocabulary', `kindsMany.${kind}`)
  const chosenRecords = [...chosen].flatMap((id) => live.byId.get(id) ?? [])
  return (
    <div className={styles.room} data-open={opened !== undefined || chosen.size > 0 || undefined}>
      <section className={styles.list} aria-label={kindName}>
        <ListToolbar kind={kind} look={look} columns={columns} records={live.records} speech={speech} onLook={show} onColumns={setColumns} onAdd={onAdd} onFoldAll={foldAll} onPrint={() => setPrintAsked(true)} onExport={setWriting} />
        <ListConditions kind={kind} look={look} speech={speech} onLook={show} onClear={clear} />
        <div className={styles.grid} data-print="never" aria-busy={isBusy}>
          <TableGrid<AnyRecord>
            handle={grid}
            label={kindName}
            columns={columns.map(({ field, width }, at) => {
              const shape = reading.shapeOf(field)
              return {
                id: field,
                label: fieldName(kind, field, words),
                ...(width === undefined ? { share: shareOf(shape, at === 0) } : { width }),
                isSortable: true,
                align: shape && fieldNature(shape) === 'number' ? ('end' as const) : ('start' as const),
              }
            })}
            lines={lines}
            cell={(record, field) => <bdi className={styles.value}>{reading.textOf(record, field) || (field === columns[0]?.field ? reading.nameOf(record) : '')}</bdi>}
            rowText={reading.nameOf}
            sort={{ column: sortField, direction: look.sort?.direction ?? 'ascending' }}
            onSort={sortBy}
            onWiden={(field, width) => setColumns(columns.map((column) => (column.field === field ? { field, width } : column)))}
            chosen={chosen}
            onPick={(id, way) => setChoice((now) => picked(now, id, way, order))}
            onPickAll={() => setChoice({ chosen: new Set(order) })}
            onPickNone={() => setChoice(nothingChosen)}
            openRow={open}
            onOpen={(id) => show(look, { record: id, instead: opened !== undefined })}
            onFold={fold}
            onDelete={() => void trash([...chosen])}
            find={(typed, from) => typedLine(lines, typed, from, reading.nameOf)}
            mayEdit={(field) => mayEditHere(reading.shapeOf(field))}
            editor={(record, field, onDone, cell) => <CellEditor kind={kind} record={record} field={field} cell={cell} onDone={onDone} />}
            texts={{ pick: words('pick'), pickAll: words('pickAll'), widen: (column) => words('widen', { column }) }}
            emptyState={
              live.records.length === 0 ? (
                <EmptyState
                  drawing="exchanges"
                  sentence={words('empty', { kind: kindName })}
                  action={<Button onPress={onAdd}>{words('addFirst')}</Button>}
                />
              ) : listed && !isBusy ? (
                <EmptyState drawing="search" sentence={words('nothing')} action={<Button onPress={clear}>{words('clear')}</Button>} />
              ) : undefined
            }
          />
        </div>
        <p className={styles.count} role="status" data-print="never">
          <span>
            {isNarrowed
              ? words('shown', { count: order.length, all: format.number(live.records.length) })
              : words('all', { count: live.records.length })}
          </span>
          {chosen.size > 0 && <span>{words('chosen', { count: chosen.size })}</span>}
          {isBusy && <span>{words('sorting')}</span>}
        </p>
      </section>
      {chosen.size > 0 ? (
        <BulkPanel kind={kind} records={chosenRecords} speech={speech} onTrash={() => void trash([...chosen])} onClose={() => setChoice(nothingChosen)} />
      ) : (
        opened && (
          <RecordDetail
            key={opened.id}
            kind={kind}
            record={opened}
            speech={speech}
            onClose={() => {
              show(look, { record: undefined })
              grid.current?.focus()
            }}
          />
        )
      )}
      <PrintedList kind={kind} look={look} columns={columns} listed={listed} reading={reading} speech={speech} isAsked={isPrintAsked} onEnd={() => setPrintAsked(false)} />
      {writing && (
        <ListExport
          format={writing}
          wish={{ name: kindName, columns: columns.map(({ field }) => ({ field, heading: fieldName(kind, field, words) })), records: listed?.rows ?? [], reading }}
          onDone={() => setWriting(undefined)}
        />
      )}
    </div>
  )
}
