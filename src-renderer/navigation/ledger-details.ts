import { columnsOfText, columnsText, conditionOfText, conditionText, sortOfText, sortText } from '#domain/record/condition-text.ts'
import type { ListLook } from '#domain/record/list-look.ts'

/** Adds what a list of records shows to an address, always in the same order. */
export function writeLook(look: ListLook | undefined, into: URLSearchParams): void {
  if (look?.text) into.set('text', look.text)
  for (const condition of look?.conditions ?? []) into.append('where', conditionText(condition))
  if (look?.sort) into.set('sort', sortText(look.sort))
  if (look?.group) into.set('group', look.group)
  if (look?.columns) into.set('columns', columnsText(look.columns))
}

/** What a list shows by an address; undefined when it says nothing of it. */
export function readLook(from: URLSearchParams): ListLook | undefined {
  const conditions = from.getAll('where').flatMap((word) => conditionOfText(word) ?? [])
  const [text, sort, group, columns] = ['text', 'sort', 'group', 'columns'].map((name) => from.get(name) ?? '')
  const [order, shown] = [sortOfText(sort ?? ''), columnsOfText(columns ?? '')]
  const look: ListLook = {
    ...(text && { text }),
    ...(conditions.length > 0 && { conditions }),
    ...(order && { sort: order }),
    ...(group && /^\w+$/.test(group) && { group }),
    ...(shown && { columns: shown }),
  }
  return Object.keys(look).length === 0 ? undefined : look
}
