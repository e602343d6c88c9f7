import { monthsLater } from '#domain/place/day.ts'
import { datePrecision, type PartialDate } from '#domain/place/partial-date.ts'
import { isUnconfirmedName } from '#domain/place/confirmed-place.ts'
import type { Language } from '#domain/place/language.ts'
import type { RuleResult } from '#domain/rule/rule-result.ts'
import type { Conflict } from './conflict.ts'
import type { MadePaper } from './made-papers.ts'
import { inRosterOrder } from './roster-order.ts'
import { taskDue } from './task-due.ts'
import type { VisitFile, VisitSurroundings } from './visit-file.ts'
import type { WorkingCalendar } from './working-days.ts'

export const readyTopics = ['visit', 'people', 'papers', 'kit', 'laptop'] as const

/** `over`: missing or wrong; `near`: to be looked at; `unknown`: nobody can tell from here. */
export type ReadyState = 'ok' | 'near' | 'over' | 'unknown'

/** Where a line is mended. */
export type ReadyMend =
  | { readonly kind: 'paper'; readonly paper: string }
  | { readonly kind: 'member' | 'item' | 'place'; readonly id: string }
  | { readonly kind: 'view'; readonly view: 'plan' | 'roster' | 'preparation' | 'budget' }
  | { readonly kind: 'dates' | 'backup' }

export interface ReadyLine {
  /** Words: room visits, `ready.titles.<id>`; that of a paper or rule ends in its name. */
  readonly id: string
  readonly topic: (typeof readyTopics)[number]
  readonly state: ReadyState
  /** Words: room visits, `ready.why.<key>`. */
  readonly why: string
  readonly count?: number
  /** Milliseconds. */
  readonly at?: number
  readonly date?: PartialDate
  readonly rule?: RuleResult
  /** Whom or what it concerns. */
  readonly ids?: readonly string[]
  readonly mend?: ReadyMend
}

/** What the check looks at beside the visit itself. */
export interface ReadyBasis {
  readonly surroundings: VisitSurroundings
  readonly calendar: WorkingCalendar
  readonly rules: readonly RuleResult[]
  readonly conflicts: readonly Conflict[]
  /** Every paper the program makes, with when it was made. */
  readonly papers: ReadonlyMap<string, MadePaper | undefined>
  /** Attached files of the items, by item: whether the file lies on this laptop. */
  readonly files: ReadonlyMap<string, boolean>
  readonly areFontsHere: boolean | undefined
  /** Milliseconds; undefined without any. */
  readonly lastBackup: number | undefined
  /** Milliseconds. */
  readonly now: number
  /** In which the names of places are going to be read. */
  readonly language: Language
}

/** What still keeps a visit from setting out, and what is in order, line by line. */
export function readiness(file: VisitFile, basis: ReadyBasis): readonly ReadyLine[] {
  return [...visitLines(file, basis), ...peopleLines(file), ...paperLines(basis), ...kitLines(file, basis), ...laptopLines(basis)]
}

function visitLines(file: VisitFile, { rules, conflicts, calendar, surroundings, language }: ReadyBasis): readonly ReadyLine[] {
  const { visit, tasks } = file
  const hasDates = [visit.date, visit.endDate].every((date) => date !== undefined && datePrecision(date) === 'day')
  const open = tasks.filter((task) => {
    if (task.state === 'done' || task.state === 'dropped') return false
    const due = taskDue(task, visit, calendar)?.date
    return visit.date !== undefined && due !== undefined ? due <= visit.date : task.anchor === 'departure'
  })
  const unconfirmed = visit.placeIds.filter((id) => isUnconfirmedName(surroundings.places.get(id)?.nameSources[language]))
  return [
    { id: 'dates', topic: 'visit', state: hasDates ? 'ok' : 'over', why: hasDates ? 'fine' : 'noDates', ...(!hasDates && { mend: { kind: 'dates' } }) },
    ...ruleLines(rules),
    conflictLine(conflicts),
    counted({ id: 'tasks', topic: 'visit' }, open.length, 'near', 'openTasks', { kind: 'view', view: 'preparation' }),
    {
      ...counted({ id: 'names', topic: 'visit' }, unconfirmed.length, 'near', 'unconfirmedNames', { kind: 'place', id: unconfirmed[0] ?? '' }),
      ids: unconfirmed,
    },
  ]
}

/** A line for every rule that is broken without a stated reason, and one for all that could not be told or stand at their limit. */
function ruleLines(rules: readonly RuleResult[]): readonly ReadyLine[] {
  const broken = rules.filter(({ state, override }) => state === 'over' && !override)
  const unsure = rules.filter(({ state, override }) => (state === 'near' || state === 'unknown') && !override)
  const rest = counted({ id: 'rules', topic: 'visit' }, unsure.length, 'near', 'unsureRules', unsure[0] && mendOfRule(unsure[0]))
  return [
    ...broken.map((rule): ReadyLine => ({ id: `rule ${rule.id}`, topic: 'visit', state: 'over', why: 'rule', rule, mend: mendOfRule(rule) })),
    ...(unsure.length > 0 || broken.length === 0 ? [rest] : []),
  ]
}

function mendOfRule({ itemIds, about = [], rule: { kind } }: RuleResult): ReadyMend {
  const [item] = itemIds
  if (item !== undefined) return { kind: 'item', id: item }
  const [first] = about
  if (first?.kind === 'member') return { kind: 'member', id: first.id }
  if (first?.kind === 'task' || inTasks.has(kind)) return { kind: 'view', view: 'preparation' }
  if (first?.kind === 'gift' || first?.kind === 'cost') return { kind: 'view', view: 'budget' }
  return inRoster.has(kind) ? { kind: 'view', view: 'roster' } : { kind: 'dates' }
}

/** Kinds of rule that are about who travels, and about what is to be done; where they point to nothing they are mended there. */
const inRoster: ReadonlySet<string> = new Set(['group-size', 'one-group', 'leaders', 'passport'])
const inTasks: ReadonlySet<string> = new Set(['publicity', 'lead-time', 'task-before', 'after-return'])

function conflictLine(conflicts: readonly Conflict[]): ReadyLine {
  const sure = conflicts.filter(({ state }) => state === 'over')
  const [first] = conflicts
  const [item, member] = [first?.itemIds[0], first?.memberIds?.[0]]
  const mend: ReadyMend = item ? { kind: 'item', id: item } : member ? { kind: 'member', id: member } : { kind: 'view', view: 'plan' }
  return counted({ id: 'conflicts', topic: 'visit' }, sure.length || conflicts.length, sure.length > 0 ? 'over' : 'near', sure.length > 0 ? 'conflicts' : 'doubts', mend)
}

/** Most countries want a passport that is good for so long after the visit. */
const passportMonths = 6

function peopleLines({ visit, members }: VisitFile): readonly ReadyLine[] {
  const travellers = inRosterOrder(members).filter(({ side }) => side === (visit.direction === 'outbound' ? 'home' : 'abroad'))
  if (travellers.length === 0) return [{ id: 'passports', topic: 'people', state: 'over', why: 'nobody', mend: { kind: 'view', view: 'roster' } }]
  const line = { id: 'passports', topic: 'people' } as const
  const about = (who: typeof travellers, state: ReadyState, why: string): readonly ReadyLine[] =>
    who[0] ? [{ ...line, state, why, count: who.length, ids: who.map(({ id }) => id), mend: { kind: 'member', id: who[0].id } }] : []
  const back = visit.endDate ?? visit.date
  const unknown = about(travellers.filter(({ passportExpiry }) => passportExpiry === undefined), 'unknown', 'noExpiry')
  if (!back || datePrecision(back) !== 'day') return [...unknown, { ...line, state: 'unknown', why: 'noReturn', mend: { kind: 'dates' } }]
  const soon = monthsLater(back, passportMonths)
  const ended = about(travellers.filter(({ passportExpiry }) => isBefore(passportExpiry, back)), 'over', 'passportEnds')
  const short = about(travellers.filter(({ passportExpiry }) => !isBefore(passportExpiry, back) && isBefore(passportExpiry, soon)), 'near', 'passportSoon')
  const visas = about(travellers.filter(({ visaExpiry }) => isBefore(visaExpiry, back)), 'over', 'visaEnds').map((one) => ({ ...one, id: 'visas' }))
  const found = [...ended, ...short, ...unknown]
  return [...(found.length > 0 ? found : [{ ...line, state: 'ok' as const, why: 'passportsGood', date: soon }]), ...visas]
}

/** A date known to the month lasts to its end. */
const isBefore = (expiry: PartialDate | undefined, date: PartialDate): boolean => expiry !== undefined && expiry < date.slice(0, expiry.length)

/** The sheet of a day can be made on the road; the rest belongs in the luggage. */
const madeOnTheRoad: ReadonlySet<string> = new Set(['today'])

function paperLines({ papers }: ReadyBasis): readonly ReadyLine[] {
  return [...papers].map(([paper, made]): ReadyLine => {
    const line = { id: `paper ${paper}`, topic: 'papers', mend: { kind: 'paper', paper } } as const
    if (!made) return { ...line, state: madeOnTheRoad.has(paper) ? 'near' : 'over', why: 'paperMissing' }
    return { ...line, state: made.isCurrent ? 'ok' : 'near', why: made.isCurrent ? 'paperMade' : 'paperOld', at: made.at }
  })
}

function kitLines({ items }: VisitFile, { files }: ReadyBasis): readonly ReadyLine[] {
  const gone = items.filter(({ id }) => files.get(id) === false)
  const attached: ReadyLine =
    files.size === 0
      ? { id: 'files', topic: 'kit', state: 'ok', why: 'filesNone' }
      : { ...counted({ id: 'files', topic: 'kit' }, gone.length, 'over', 'filesGone', { kind: 'item', id: gone[0]?.id ?? '' }) }
  // Which editions a visit takes along is not on record yet.
  return [{ id: 'kit', topic: 'kit', state: 'unknown', why: 'kitNone' }, attached]
}

const longestBackup = 24 * 3_600_000

function laptopLines({ lastBackup, now, areFontsHere }: ReadyBasis): readonly ReadyLine[] {
  const line = { id: 'backup', topic: 'laptop' } as const
  const isFresh = lastBackup !== undefined && now - lastBackup < longestBackup
  const backup: ReadyLine = {
    ...{ ...line, state: isFresh ? 'ok' : 'over', why: lastBackup === undefined ? 'backupNone' : isFresh ? 'backupMade' : 'backupOld' },
    ...(lastBackup !== undefined && { at: lastBackup }),
    ...(!isFresh && { mend: { kind: 'backup' } as const }),
  }
  const fonts: ReadyState = areFontsHere === undefined ? 'unknown' : areFontsHere ? 'ok' : 'over'
  return [backup, { id: 'fonts', topic: 'laptop', state: fonts, why: fonts === 'ok' ? 'fine' : fonts === 'over' ? 'fontsGone' : 'fontsAsked' }]
}

function counted(line: Pick<ReadyLine, 'id' | 'topic'>, count: number, state: ReadyState, why: string, mend: ReadyMend | undefined): ReadyLine {
  return count === 0 ? { ...line, state: 'ok', why: 'fine' } : { ...line, state, why, count, ...(mend && { mend }) }
}
