import { useMemo } from 'react'
import { useSettings } from '#data/settings.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import { shapedFields } from '#domain/record/any-record.ts'
import { cellText } from '#domain/import/cell-text.ts'
import { shownText } from '#domain/import/import-problem.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import type { Lookup } from '#parts/record-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import { valueText } from '#parts/value-text.ts'
import type { Planned } from './conversation.ts'
import { cellsOfField, type ShownRow } from './shown-rows.ts'

/** What a field of a row was understood as; `isRaw` where it stands as in the file, not understood. */
export interface SaidValue {
  readonly text: string
  readonly isRaw: boolean
}

export interface RowSpeech {
  readonly said: (row: ShownRow, field: string) => SaidValue
  readonly raw: (row: ShownRow, field: string) => string
}

/** How the rows of a plan are read on screen; links lead to what is on record and to what the same file brings. */
export function useRowSpeech(planned: Planned): RowSpeech {
  const words = useWords('import')
  const format = useFormats()
  const { worldview } = useSettings()
  const lookup = useMemo(() => lookupIn(planned), [planned])
  return useMemo(() => {
    const speech = { words, format, lookup, worldview }
    const raw = (row: ShownRow, field: string): string =>
      cellsOfField(planned, row, field)
        .map((cell) => shownText(typeof cell === 'object' ? cell : cellText(cell)))
        .join(' · ')
    return {
      raw,
      said: (row, field) => {
        if (field === 'id') return { text: row.planned.match?.by === 'id' ? row.planned.match.id : raw(row, field), isRaw: false }
        const value = row.planned.values[field]
        const shape = shapedFields(row.planned.kind).find(({ name }) => name === field)?.shape
        const text = value === undefined || !shape ? '' : valueText(shape, value, speech)
        return text === '' ? { text: raw(row, field), isRaw: true } : { text, isRaw: false }
      },
    }
  }, [planned, words, format, lookup, worldview])
}

function lookupIn({ plan, surroundings }: Planned): Lookup {
  const known = new Map<RecordKind, Map<string, AnyRecord>>()
  const of = (kind: RecordKind): Map<string, AnyRecord> => {
    const found = known.get(kind) ?? new Map<string, AnyRecord>((surroundings.existing.get(kind) ?? []).map((record) => [record.id, record]))
    known.set(kind, found)
    return found
  }
  for (const { kind, record, match } of plan.rows) if (!match) of(kind).set(record.id, record)
  return (kind, id) => of(kind).get(id)
}
