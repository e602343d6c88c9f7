import { useCallback, useMemo, useState } from 'react'
import type { AnyRecord } from '#domain/record/any-record.ts'
import { useFormats } from '#parts/use-formats.ts'
import type { GridLine } from '#ui/table-grid-parts.ts'
import type { RecordWords } from './list-source.ts'
import type { Listed } from './list-work.ts'

interface GridLines {
  readonly lines: readonly GridLine<AnyRecord>[]
  /** The ids of all rows that fit, folded ones too, as they stand. */
  readonly order: readonly string[]
  readonly fold: (key: string) => void
  /** Folds every group, or unfolds them when all are folded. */
  readonly foldAll: () => void
}

const none: Listed = { rows: [] }

/** The lines of the grid: rows, or heads of groups with the rows of those that are not folded. */
export function useGridLines({ rows, groups }: Listed = none, group: string | undefined, { groupName }: RecordWords): GridLines {
  const format = useFormats()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const keyOf = useCallback((id: string) => `${group ?? ''}/${id}`, [group])
  const lines = useMemo(() => {
    if (!groups || group === undefined) return rows.map((row): GridLine<AnyRecord> => ({ kind: 'row', key: row.id, id: row.id, row }))
    return groups.flatMap(({ id, rows: inner }): readonly GridLine<AnyRecord>[] => {
      const key = keyOf(id)
      const isFolded = folded.has(key)
      const head: GridLine<AnyRecord> = { kind: 'group', key, title: groupName(group, id), count: format.number(inner.length), isFolded }
      if (isFolded) return [head]
      return [head, ...inner.flatMap((at): readonly GridLine<AnyRecord>[] => lineOf(key, rows[at]))]
    })
  }, [rows, groups, group, groupName, folded, format, keyOf])
  const order = useMemo(() => {
    if (!groups) return rows.map(({ id }) => id)
    return [...new Set(groups.flatMap((one) => one.rows.map((at) => rows[at]?.id ?? '')))]
  }, [rows, groups])
  const fold = useCallback((key: string) => setFolded((now) => (now.has(key) ? new Set([...now].filter((one) => one !== key)) : new Set([...now, key]))), [])
  const foldAll = (): void => {
    const all = (groups ?? []).map(({ id }) => keyOf(id))
    setFolded((now) => (all.every((key) => now.has(key)) ? new Set() : new Set(all)))
  }
  return { lines, order, fold, foldAll }
}

const lineOf = (group: string, row: AnyRecord | undefined): readonly GridLine<AnyRecord>[] =>
  row ? [{ kind: 'row', key: `${group}/${row.id}`, id: row.id, row }] : []
