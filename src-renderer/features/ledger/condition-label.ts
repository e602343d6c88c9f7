import type { PartialDate } from '#domain/place/partial-date.ts'
import type { ListCondition } from '#domain/record/list-look.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import type { Words } from '#i18n/words.ts'
import type { Speech } from '#parts/value-text.ts'
import { idName, listedFields } from './list-source.ts'

/** A condition as a reader says it: "Sectors: Trade, Ports", "Date: from 2020 to June 2024". */
export function conditionLabel(kind: RecordKind, condition: ListCondition, words: Words, speech: Speech): string {
  const { format } = speech
  const shape = listedFields(kind).find(({ name }) => name === condition.field)?.shape
  const field = words.in('vocabulary', `fields.${condition.field}`)
  const said = (value: string): string => words('condition.is', { field, value })
  switch (condition.is) {
    case 'any-of':
      return said(condition.ids.map((id) => (shape ? idName(shape, id, speech) : id)).join(' · '))
    case 'contains':
      return words('condition.contains', { field, value: condition.text })
    case 'between':
    case 'from-to': {
      const end = (value: string | number | undefined): string | undefined =>
        value === undefined ? undefined : typeof value === 'number' ? format.number(value) : format.partialDate(value as PartialDate)
      const [from, to] = [end(condition.from), end(condition.to)]
      if (from !== undefined && to !== undefined) return words('condition.between', { field, from, to })
      return from === undefined ? words('condition.to', { field, value: to }) : words('condition.from', { field, value: from })
    }
    case 'yes':
    case 'no':
      return said(words.in('parts', `record.${condition.is}`))
    case 'empty':
    case 'filled':
      return said(words(`filter.ways.${condition.is}`))
  }
}
