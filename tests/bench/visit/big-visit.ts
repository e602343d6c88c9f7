import type { RuleBasis } from '#domain/rule/rule-result.ts'
import { ruleResults } from '#domain/rule/rule-results.ts'
import { readRuleSet } from '#domain/rule/rule-set-file.ts'
import { visitConflicts } from '#domain/visit/visit-conflicts.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { workingCalendar } from '#domain/visit/working-days.ts'
import shippedRules from '#resources/rules/official-visits-2026.json'
import shippedDays from '#resources/rules/working-days-cn.json'
import { day, item, member, surroundings, visit, visitFile } from '../../fixtures/visit-records.ts'

const days = 10
const itemsADay = 20
const people = 30

/** A full visit. */
function bigVisit(): VisitFile {
  const members = Array.from({ length: people }, (_, at) =>
    member(`m${at}`, { memberRole: at < 3 ? 'interpreter' : 'member', languages: ['zh', 'ja'], passportExpiry: at % 7 === 0 ? '2026-12-15' : '2030-01-01' }),
  )
  const items = Array.from({ length: days * itemsADay }, (_, at) => {
    const row = at % itemsADay
    const minutes = 420 + row * 40 + (at % 5)
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

const first = bigVisit()

/** The visit as it is after another key: one item begins at another time. */
export function changedVisit(round: number): VisitFile {
  const changed = (round * 7) % first.items.length
  return { ...first, items: first.items.map((one, at) => (at === changed ? { ...one, time: `${one.time.slice(0, 3)}${String(round % 60).padStart(2, '0')}` } : one)) }
}

const around = surroundings()
const read = readRuleSet(JSON.stringify(shippedRules))
if ('problem' in read) throw new Error(JSON.stringify(read.problem))
const rules: RuleBasis = { rules: read.set.rules, calendar: workingCalendar(shippedDays.years), today: day('2026-11-25'), neighbours: [] }

/** What the page of a visit works out when something changes. */
export const checked = (file: VisitFile): { readonly rules: readonly unknown[]; readonly conflicts: readonly unknown[] } => ({
  rules: ruleResults(file, around, rules),
  conflicts: visitConflicts(file, around),
})
