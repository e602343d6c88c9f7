import { partialDate } from '#domain/place/partial-date.ts'
import type { ListColumn, ListCondition, ListSort } from './list-look.ts'

/** A condition as one word of an address: "sectors:any-of:trade,port", "date:between:2020..2024-06", "due:empty". */
export function conditionText(condition: ListCondition): string {
  const { field, is } = condition
  switch (condition.is) {
    case 'any-of':
      return `${field}:${is}:${condition.ids.map(encodeURIComponent).join(',')}`
    case 'contains':
      return `${field}:${is}:${condition.text}`
    case 'between':
    case 'from-to':
      return `${field}:${is}:${condition.from ?? ''}..${condition.to ?? ''}`
    case 'yes':
    case 'no':
    case 'empty':
    case 'filled':
      return `${field}:${is}`
  }
}

/** The condition that a word of an address says; undefined when it says none. */
export function conditionOfText(word: string): ListCondition | undefined {
  const [, field = '', is = '', value] = /^(\w+):([a-z-]+)(?::([^]*))?$/.exec(word) ?? []
  switch (is) {
    case 'any-of': {
      const ids = (value ?? '').split(',').flatMap(decoded)
      return ids.length > 0 ? { field, is, ids } : undefined
    }
    case 'contains':
      return value ? { field, is, text: value } : undefined
    case 'between': {
      const [from, to] = ends(value, (end) => partialDate(end))
      return from === undefined && to === undefined ? undefined : { field, is, ...(from && { from }), ...(to && { to }) }
    }
    case 'from-to': {
      const [from, to] = ends(value, numberOf)
      if (from === undefined && to === undefined) return undefined
      return { field, is, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
    }
    case 'yes':
    case 'no':
    case 'empty':
    case 'filled':
      return { field, is }
    default:
      return undefined
  }
}

/** "date" and "-date": upwards and downwards. */
export const sortText = ({ field, direction }: ListSort): string => (direction === 'descending' ? `-${field}` : field)

export function sortOfText(word: string): ListSort | undefined {
  const [, minus, field] = /^(-?)(\w+)$/.exec(word) ?? []
  return field === undefined ? undefined : { field, direction: minus === '-' ? 'descending' : 'ascending' }
}

/** "names~14.5,date": the fields in order, with the width in rem where it was set by hand. */
export const columnsText = (columns: readonly ListColumn[]): string =>
  columns.map(({ field, width }) => (width === undefined ? field : `${field}~${width}`)).join(',')

export function columnsOfText(word: string): readonly ListColumn[] | undefined {
  const columns = word.split(',').flatMap((part): ListColumn[] => {
    const [, field, width] = /^(\w+)(?:~(\d+(?:\.\d+)?))?$/.exec(part) ?? []
    return field === undefined ? [] : [{ field, ...(width !== undefined && { width: Number(width) }) }]
  })
  return columns.length > 0 ? columns : undefined
}

function ends<T>(value: string | undefined, read: (end: string) => T | undefined): readonly [T | undefined, T | undefined] {
  const [from = '', to = ''] = (value ?? '').split('..')
  return [read(from), read(to)]
}

const numberOf = (end: string): number | undefined => (end.trim() !== '' && Number.isFinite(Number(end)) ? Number(end) : undefined)

function decoded(part: string): readonly string[] {
  try {
    return part === '' ? [] : [decodeURIComponent(part)]
  } catch {
    return []
  }
}
