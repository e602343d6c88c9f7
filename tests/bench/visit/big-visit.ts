import { timedItems } from '#domain/visit/timed-items.ts'
import { visitConflicts } from '#domain/visit/visit-conflicts.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { item, member, surroundings, visit, visitFile } from '../../fixtures/visit-records.ts'

const days = 10
const itemsADay = 20
const people = 30

/** A full visit, no two alike, so that nothing is remembered from the one before but what an hour of typing would leave. */
export function bigVisit(round: number): VisitFile {
  const members = Array.from({ length: people }, (_, at) =>
    member(`m${at}`, { memberRole: at < 3 ? 'interpreter' : 'member', languages: ['zh', 'ja'], passportExpiry: at % 7 === 0 ? '2026-12-15' : '2030-01-01' }),
  )
  const items = Array.from({ length: days * itemsADay }, (_, at) => {
    const row = at % itemsADay
    const minutes = 420 + row * 40 + ((round + at) % 5)
    const clock = (value: number): string => `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`
    const kinds = ['meeting', 'event', 'meal', 'leg', 'free'] as const
    return item(`i${at}`, {
      kind: kinds[at % kinds.length] ?? 'meeting',
      date: `2026-12-${13 + Math.floor(at / itemsADay)}`,
      time: clock(minutes),
      endTime: clock(minutes + 35 + (at % 4) * 5),
      placeId: 'kobe',
      track: (['all', 'a', 'b'] as const)[at % 3] ?? 'all',
      memberIds: at % 4 === 0 ? members.slice(at % 20, (at % 20) + 9).map(({ id }) => id) : [],
      fromCode: at % 10 === 3 ? 'TSN' : '',
      toCode: at % 10 === 3 ? 'KIX' : '',
      theirIds: ['p'],
    } as never)
  })
  return visitFile(items, { visit: visit({ endDate: '2026-12-21' }), members })
}

const around = surroundings()

export const conflictsOf = (file: VisitFile): readonly unknown[] => visitConflicts(file, around, timedItems(file, around))
