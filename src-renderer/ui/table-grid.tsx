import { ArrowDown, ArrowUp, ChevronDown, ChevronRight } from 'lucide-react'
import { useEffect, useEffectEvent, useId, useImperativeHandle, useLayoutEffect, useRef, useState, type CSSProperties, type MouseEvent, type ReactNode, type Ref } from 'react'
import { classNames } from './class-names.ts'
import { gridMove, isTypedLetter, type GridPlace } from './table-grid-keys.ts'
import { GridHead } from './table-grid-head.tsx'
import type { GridColumn, GridHandle, GridLine } from './table-grid-parts.ts'
import styles from './table-grid.module.css'
import { TickBox } from './tick-box.tsx'
import { useRem } from './use-rem.ts'

interface TableGridProps<R> {
  readonly label: string
  readonly columns: readonly GridColumn[]
  readonly lines: readonly GridLine<R>[]
  readonly cell: (row: R, column: string) => ReactNode
  /** Said of a row by screen readers. */
  readonly rowText: (row: R) => string
  readonly sort?: { readonly column: string; readonly direction: 'ascending' | 'descending' } | undefined
  readonly onSort: (column: string) => void
  /** A column was widened by hand; rem. */
  readonly onWiden?: (column: string, width: number) => void
  readonly chosen: ReadonlySet<string>
  readonly onPick: (id: string, way: 'only' | 'toggle' | 'range') => void
  readonly onPickAll: () => void
  readonly onPickNone: () => void
  /** A tick says what becomes of a row, not which rows the next command is for: opening a row, Escape and moving on leave it. */
  readonly keepsTicks?: boolean
  readonly openRow?: string | undefined
  readonly onOpen: (id: string) => void
  readonly onFold: (key: string) => void
  readonly onDelete?: () => void
  /** The line that begins with what was typed, looked for after `from`. */
  readonly find: (typed: string, from: number) => number | undefined
  readonly mayEdit: (column: string) => boolean
  /** The control that edits a cell; it says when it is done and where to go from there. */
  readonly editor: (row: R, column: string, onDone: (next: 'stay' | 'next' | 'previous' | 'below') => void, cell: HTMLElement) => ReactNode
  readonly texts: { readonly pick: string; readonly pickAll: string; readonly widen?: (column: string) => string }
  readonly emptyState?: ReactNode
  readonly handle?: Ref<GridHandle>
}

/** Rem. */
const rowHeight = 2.125
const headHeight = 2
/** Lines drawn beyond what is in sight, so that a quick scroll shows no gap. */
const spare = 8

/** A table of any length: only the lines in sight are drawn; every cell can be reached by key, and edited where it stands. */
export function TableGrid<R>(props: TableGridProps<R>) {
  const { label, columns, lines, cell, rowText, chosen, onPick, openRow, onOpen, onFold, find, mayEdit, editor, texts, handle, keepsTicks = false } = props
  const rem = useRem()
  const name = useId()
  const box = useRef<HTMLDivElement>(null)
  const [sight, setSight] = useState({ top: 0, height: 0 })
  const [at, setAt] = useState<GridPlace>({ line: 0, column: 0 })
  const [editing, setEditing] = useState<{ readonly cell: HTMLElement } & GridPlace>()
  const [typed, setTyped] = useState({ text: '', when: 0 })

  const unit = rowHeight * rem
  const here: GridPlace = { line: Math.min(at.line, Math.max(0, lines.length - 1)), column: Math.min(at.column, columns.length - 1) }
  const first = Math.max(0, Math.floor(sight.top / unit) - spare)
  const last = Math.min(lines.length, Math.ceil((sight.top + sight.height) / unit) + spare)
  const cellId = (line: number, column: number): string => `${name}-${line}-${column}`

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = (): void => setSight({ top: element.scrollTop, height: element.clientHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])

  const bringIntoSight = useEffectEvent((line: number) => {
    const element = box.current
    if (!element) return
    const [top, room] = [line * unit, element.clientHeight - headHeight * rem]
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + unit > element.scrollTop + room) element.scrollTop = top + unit - room
  })
  useEffect(() => bringIntoSight(here.line), [here.line])
  // The row whose record stands open is shown when it was opened from elsewhere.
  const showOpen = useEffectEvent(() => {
    const line = openRow === undefined ? -1 : lines.findIndex((one) => one.kind === 'row' && one.id === openRow)
    const now = lines[here.line]
    if (line >= 0 && !(now?.kind === 'row' && now.id === openRow)) setAt((before) => ({ ...before, line }))
  })
  const isFilled = lines.length > 0
  useEffect(() => showOpen(), [openRow, isFilled])

  const focus = (): void => box.current?.focus({ preventScroll: true })
  const beginEditing = (line: number, column: number): void => {
    const element = document.getElementById(cellId(line, column))
    const id = columns[column]?.id
    if (element && id !== undefined && lines[line]?.kind === 'row' && mayEdit(id)) setEditing({ line, column, cell: element })
  }
  useImperativeHandle(handle, () => ({ focus, edit: beginEditing }))
  const doneEditing = (next: 'stay' | 'next' | 'previous' | 'below'): void => {
    const from = editing
    setEditing(undefined)
    focus()
    if (!from || next === 'stay') return
    if (next === 'below') return setAt({ line: Math.min(from.line + 1, lines.length - 1), column: from.column })
    const step = next === 'next' ? 1 : -1
    let column = from.column + step
    while (columns[column] && !mayEdit(columns[column]?.id ?? '')) column += step
    if (!columns[column]) return
    setAt({ line: from.line, column })
    requestAnimationFrame(() => beginEditing(from.line, column))
  }

  const go = (to: GridPlace, isRange: boolean): void => {
    const line = Math.max(0, Math.min(to.line, lines.length - 1))
    setAt({ line, column: Math.max(0, Math.min(to.column, columns.length - 1)) })
    const target = lines[line]
    if (isRange && !keepsTicks && target?.kind === 'row') onPick(target.id, 'range')
  }
  const isRightToLeft = (): boolean => box.current !== null && getComputedStyle(box.current).direction === 'rtl'
  const press = (event: React.KeyboardEvent): void => {
    if (event.target !== box.current || editing) return
    const line = lines[here.line]
    const page = Math.max(1, Math.floor((sight.height - headHeight * rem) / unit) - 1)
    const to = gridMove(event, here, { lines: lines.length, columns: columns.length, page, isRightToLeft: isRightToLeft() })
    const mod = event.ctrlKey || event.metaKey
    const taken = (): void => {
      event.preventDefault()
      event.stopPropagation()
    }
    if (to) {
      taken()
      if (line?.kind === 'group' && to.column !== here.column) return onFold(line.key)
      if (line?.kind === 'row' && event.shiftKey && !keepsTicks && chosen.size === 0) onPick(line.id, 'only')
      return go(to, event.shiftKey && to.line !== here.line)
    }
    if (mod && event.key.toLowerCase() === 'a') return (taken(), props.onPickAll())
    if (event.key === 'Escape' && !keepsTicks && chosen.size > 0) return (taken(), props.onPickNone())
    if (event.key === 'Delete' && props.onDelete && chosen.size > 0) return (taken(), props.onDelete())
    if (!line) return
    if (line.kind === 'group') {
      if (event.key === 'Enter' || event.key === ' ') return (taken(), onFold(line.key))
    } else {
      const column = columns[here.column]?.id ?? ''
      if (event.key === ' ' && typed.text === '') return (taken(), onPick(line.id, event.shiftKey ? 'range' : 'toggle'))
      if (event.key === 'F2') return (taken(), beginEditing(here.line, here.column))
      if (event.key === 'Enter') {
        taken()
        // The first column names the record, so Enter there opens it; elsewhere it edits what stands in the cell.
        return here.column === 0 || mod || !mayEdit(column) ? onOpen(line.id) : beginEditing(here.line, here.column)
      }
    }
    if (isTypedLetter(event)) {
      taken()
      const isGoingOn = event.timeStamp - typed.when < 900
      const text = (isGoingOn ? typed.text : '') + event.key
      setTyped({ text, when: event.timeStamp })
      const found = find(text, isGoingOn ? here.line : here.line + 1)
      if (found !== undefined) go({ line: found, column: here.column }, false)
    }
  }

  const click = (event: MouseEvent, line: number, column: number): void => {
    const target = lines[line]
    setAt({ line, column: Math.max(0, column) })
    if (target?.kind === 'group') return onFold(target.key)
    if (target?.kind !== 'row') return
    if (column < 0) return onPick(target.id, event.shiftKey ? 'range' : 'toggle')
    if (event.shiftKey) return onPick(target.id, 'range')
    if (event.ctrlKey || event.metaKey) return onPick(target.id, 'toggle')
    if (chosen.size > 0 && !keepsTicks) props.onPickNone()
    onOpen(target.id)
  }

  const template = ['2.25rem', ...columns.map(({ width, share = 8 }) => (width === undefined ? `minmax(${share}rem, ${share}fr)` : `${width}rem`))].join(' ')
  const least = `${columns.reduce((sum, { width, share = 8 }) => sum + (width ?? share), 2.25)}rem`
  const rowStyle = (line: number): CSSProperties => ({ gridTemplateColumns: template, insetBlockStart: `${line * rowHeight}rem`, blockSize: `${rowHeight}rem` })
  const rows = lines.filter((line) => line.kind === 'row').length
  const isActiveDrawn = here.line >= first && here.line < last
  return (
    <div
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      {...(lines.length > 0 && isActiveDrawn && { 'aria-activedescendant': lines[here.line]?.kind === 'group' ? `${name}-${here.line}` : cellId(here.line, here.column) })}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={press}
      onScroll={(event) => setSight({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
    >
      <GridHead
        columns={columns}
        template={template}
        least={least}
        sort={props.sort}
        onSort={props.onSort}
        onWiden={props.onWiden}
        rem={rem}
        widenText={texts.widen}
        tick={
          <span
            role="checkbox"
            tabIndex={-1}
            aria-label={texts.pickAll}
            aria-checked={chosen.size === 0 ? false : chosen.size >= rows ? true : 'mixed'}
            className={styles.tick}
            data-selected={chosen.size > 0 || undefined}
            onClick={() => (chosen.size > 0 ? props.onPickNone() : props.onPickAll())}
            onKeyDown={() => undefined}
          >
            <TickBox isIndeterminate={chosen.size > 0 && chosen.size < rows} />
          </span>
        }
        signs={{ ascending: ArrowUp, descending: ArrowDown }}
      />
      {lines.length === 0 && <div className={styles.empty}>{props.emptyState}</div>}
      <div role="presentation" className={styles.body} style={{ blockSize: `${lines.length * rowHeight}rem`, minInlineSize: least }}>
        {lines.slice(first, last).map((line, offset) => {
          const index = first + offset
          const isHere = index === here.line
          if (line.kind === 'group')
            return (
              <div key={line.key} role="row" aria-rowindex={index + 2} className={styles.group} style={rowStyle(index)}>
                <div
                  id={`${name}-${index}`}
                  role="gridcell"
                  tabIndex={-1}
                  aria-expanded={!line.isFolded}
                  className={classNames(styles.groupCell, isHere && styles.here)}
                  onClick={(event) => click(event, index, here.column)}
                  onKeyDown={() => undefined}
                >
                  {line.isFolded ? <ChevronRight className={styles.sign} aria-hidden /> : <ChevronDown className={styles.sign} aria-hidden />}
                  <bdi className={styles.groupTitle}>{line.title}</bdi>
                  <span className={styles.groupCount}>{line.count}</span>
                </div>
              </div>
            )
          const isChosen = chosen.has(line.id)
          return (
            <div
              key={line.key}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={isChosen}
              aria-label={rowText(line.row)}
              className={classNames(styles.row, isChosen && !keepsTicks && styles.chosen, line.id === openRow && styles.open)}
              style={rowStyle(index)}
            >
              <div role="gridcell" className={styles.tickCell}>
                <span
                  role="checkbox"
                  tabIndex={-1}
                  aria-label={texts.pick}
                  aria-checked={isChosen}
                  className={styles.tick}
                  data-selected={isChosen || undefined}
                  onClick={(event) => click(event, index, -1)}
                  onKeyDown={() => undefined}
                >
                  <TickBox isIndeterminate={false} />
                </span>
              </div>
              {columns.map(({ id, align }, column) => {
                const isEdited = editing?.line === index && editing.column === column
                return (
                  <div
                    key={id}
                    id={cellId(index, column)}
                    role="gridcell"
                    tabIndex={-1}
                    aria-colindex={column + 2}
                    className={classNames(styles.cell, align === 'end' && styles.end, isHere && column === here.column && styles.here, isEdited && styles.edited)}
                    onClick={(event) => (isEdited ? undefined : click(event, index, column))}
                    onDoubleClick={() => beginEditing(index, column)}
                    onKeyDown={() => undefined}
                  >
                    {isEdited ? editor(line.row, id, doneEditing, editing.cell) : cell(line.row, id)}
                  </div>
                )
              })}
            </div>
          )
        })}
      </div>
    </div>
  )
}
