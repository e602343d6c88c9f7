import { dayOfNumber, firstDayNumber } from '#domain/place/day.ts'
import { datePrecision, type PartialDate } from '#domain/place/partial-date.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import type { SeatingWish } from '#domain/seating/seating-wish.ts'
import type { Item } from './item.ts'
import type { VisitFile } from './visit-file.ts'

export const copiedParts = ['members', 'items', 'tasks', 'gifts', 'costs'] as const
export type CopiedPart = (typeof copiedParts)[number]

export interface CopyWish {
  /** The first day of the copy; without one it has no dates, and its items go to the pool. */
  readonly firstDay?: PartialDate
  readonly parts: readonly CopiedPart[]
  readonly isTemplate: boolean
}

export interface CopiedRecord {
  readonly kind: RecordKind
  readonly record: AnyRecord
}

/**
 * A visit as the start of another one, the visit first. Days are moved by as many days as the first one; what happened
 * (outcomes, photos, states, what was paid, given and handed in), the approval and reasons for exceptions stay behind.
 */
export function copiedVisit(file: VisitFile, wish: CopyWish, freshId: () => string): readonly CopiedRecord[] {
  const { visit } = file
  const ids = new Map<string, string>()
  const idOf = (old: string): string => {
    const known = ids.get(old)
    if (known !== undefined) return known
    const fresh = freshId()
    ids.set(old, fresh)
    return fresh
  }
  const shift = wish.firstDay && visit.date && datePrecision(visit.date) === 'day' ? firstDayNumber(wish.firstDay) - firstDayNumber(visit.date) : undefined
  const moved = (date: PartialDate | undefined): PartialDate | undefined =>
    date !== undefined && shift !== undefined && datePrecision(date) === 'day' ? dayOfNumber(firstDayNumber(date) + shift) : undefined
  const visitId = idOf(visit.id)
  const kept = (part: CopiedPart): boolean => wish.parts.includes(part)
  const linked = (id: string | undefined, part: CopiedPart): string | undefined => (id === undefined || !kept(part) ? undefined : idOf(id))
  const part = (record: AnyRecord, changes: Readonly<Record<string, unknown>>): AnyRecord => {
    const { slot } = record as { readonly slot?: { readonly position: string } }
    return defined({ ...record, id: idOf(record.id), visitId, ...(slot && { slot: { ...slot, parent: visitId } }), ...changes })
  }
  return [
    {
      kind: 'visit',
      record: defined({
        ...visit,
        ...{ id: visitId, approvalNumber: '', state: 'idea', outcome: '', sources: [], isTemplate: wish.isTemplate, copiedFromId: visit.id },
        ...{ date: wish.firstDay, endDate: moved(visit.endDate) },
      }),
    },
    ...(kept('members') ? file.members.map((member) => ({ kind: 'member' as const, record: part(member, { room: '', car: '' }) })) : []),
    ...(kept('items')
      ? file.items.map((item) => ({
          kind: 'item' as const,
          record: part(item, {
            ...{ date: moved(item.date), endDate: moved(item.endDate), progress: 'planned', outcome: '', photo: undefined, ticket: '', seating: seatingOfCopy(item) },
            ...(moved(item.date) === undefined && { time: '', endTime: '' }),
            memberIds: kept('members') ? item.memberIds.map(idOf) : [],
            interpreterId: linked(item.interpreterId, 'members'),
          }),
        }))
      : []),
    ...(kept('tasks') ? file.tasks.map((task) => ({ kind: 'task' as const, record: part(task, { state: 'not-started', due: undefined, doneOn: undefined }) })) : []),
    ...(kept('gifts')
      ? file.gifts
          .filter(({ way }) => way === 'given')
          .map((gift) => ({ kind: 'gift' as const, record: part(gift, { date: moved(gift.date), handedInOn: undefined, itemId: linked(gift.itemId, 'items') }) }))
      : []),
    ...(kept('costs') ? file.costs.map((cost) => ({ kind: 'cost' as const, record: part(cost, { actual: undefined, itemId: linked(cost.itemId, 'items') }) })) : []),
  ]
}

/** The kind of seating comes along; where people were put by hand does not. */
function seatingOfCopy({ seating }: Item): SeatingWish | undefined {
  if (!seating) return undefined
  const { kind, host, isEndOn, tableSize } = seating
  return { kind, ...(host && { host }), ...(isEndOn !== undefined && { isEndOn }), ...(tableSize !== undefined && { tableSize }) }
}

/** A record without the fields that are undefined. */
const defined = (record: Readonly<Record<string, unknown>>): AnyRecord => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as unknown as AnyRecord
