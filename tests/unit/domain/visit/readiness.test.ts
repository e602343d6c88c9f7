import { describe, expect, it } from 'vitest'
import type { RuleResult } from '#domain/rule/rule-result.ts'
import { conflict } from '#domain/visit/conflict.ts'
import { readiness, type ReadyBasis } from '#domain/visit/readiness.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { freshRecord } from '#domain/record/any-record.ts'
import { kobe } from '../../../fixtures/kobe.ts'
import { item, member, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

const now = Date.parse('2026-11-25T09:00:00Z')
const hour = 3_600_000
const good = member('head', { passportExpiry: '2030-01-01' })
const basis: ReadyBasis = {
  surroundings: surroundings([{ ...kobe, nameSources: {} }]),
  calendar: { years: new Map() } as never,
  rules: [],
  conflicts: [],
  papers: new Map([['schedule', { at: now - hour, isCurrent: true }]]),
  files: new Map(),
  areFontsHere: true,
  lastBackup: now - hour,
  now,
  language: 'en',
}
const rule = (values: Partial<RuleResult>): RuleResult => ({ id: 'R-DAYS', state: 'over', why: { key: 'days', values: {} }, itemIds: [], rule: { kind: 'days-abroad' } as never, ...values }) as RuleResult
const task = (values: object) => freshRecord('task', 't', { visitId: 'v', ...values }) as never
const lines = (file: Partial<VisitFile> = {}, rest: Partial<ReadyBasis> = {}) => readiness(visitFile([], { members: [good], ...file }), { ...basis, ...rest })
const line = (id: string, file: Partial<VisitFile> = {}, rest: Partial<ReadyBasis> = {}) => {
  const { state, why, count, mend } = lines(file, rest).find((one) => one.id === id) ?? {}
  return [state, why, count, mend]
}

describe('readiness', () => {
  it('is all in order but for the kit, which nobody has on record', () =>
    expect(lines().filter(({ state }) => state !== 'ok').map(({ id, state, why }) => [id, state, why])).toEqual([['kit', 'unknown', 'kitNone']]))

  it.each<[string, Partial<VisitFile>, readonly unknown[]]>([
    ['nobody travels', { members: [] }, ['over', 'nobody', undefined, { kind: 'view', view: 'roster' }]],
    ['hosts alone do not travel', { members: [member('host', { side: 'abroad' })] }, ['over', 'nobody', undefined, { kind: 'view', view: 'roster' }]],
    ['no expiry typed', { members: [good, member('x')] }, ['unknown', 'noExpiry', 1, { kind: 'member', id: 'x' }]],
    ['ends on the road', { members: [member('x', { passportExpiry: '2026-12-19' })] }, ['over', 'passportEnds', 1, { kind: 'member', id: 'x' }]],
    ['ends in the month of return, day not known', { members: [member('x', { passportExpiry: '2026-12' })] }, ['near', 'passportSoon', 1, { kind: 'member', id: 'x' }]],
    ['a day short of six months', { members: [member('x', { passportExpiry: '2027-06-19' })] }, ['near', 'passportSoon', 1, { kind: 'member', id: 'x' }]],
    ['six months to the day', { members: [member('x', { passportExpiry: '2027-06-20' })] }, ['ok', 'passportsGood', undefined, undefined]],
    ['no date of return', { visit: { ...visit(), date: undefined as never, endDate: undefined as never } }, ['unknown', 'noReturn', undefined, { kind: 'dates' }]],
  ])('passports: %s', (_, file, expected) => expect(line('passports', file)).toEqual(expected))

  it('names a visa that runs out beside the passports', () =>
    expect(line('visas', { members: [{ ...good, visaExpiry: '2026-12-01' as never }] })).toEqual(['over', 'visaEnds', 1, { kind: 'member', id: 'head' }]))

  it.each<[string, Partial<ReadyBasis>, string, readonly unknown[]]>([
    ['no backup', { lastBackup: undefined }, 'backup', ['over', 'backupNone', undefined, { kind: 'backup' }]],
    ['a backup of yesterday', { lastBackup: now - 24 * hour }, 'backup', ['over', 'backupOld', undefined, { kind: 'backup' }]],
    ['a backup of this morning', { lastBackup: now - 23 * hour }, 'backup', ['ok', 'backupMade', undefined, undefined]],
    ['fonts not there', { areFontsHere: false }, 'fonts', ['over', 'fontsGone', undefined, undefined]],
    ['fonts not asked yet', { areFontsHere: undefined }, 'fonts', ['unknown', 'fontsAsked', undefined, undefined]],
    ['a paper never made', { papers: new Map([['trip-book', undefined]]) }, 'paper trip-book', ['over', 'paperMissing', undefined, { kind: 'paper', paper: 'trip-book' }]],
    ['the sheet of a day, which can wait', { papers: new Map([['today', undefined]]) }, 'paper today', ['near', 'paperMissing', undefined, { kind: 'paper', paper: 'today' }]],
    ['a paper overtaken', { papers: new Map([['schedule', { at: 1, isCurrent: false }]]) }, 'paper schedule', ['near', 'paperOld', undefined, { kind: 'paper', paper: 'schedule' }]],
    ['a rule broken', { rules: [rule({ itemIds: ['a'] })] }, 'rule R-DAYS', ['over', 'rule', undefined, { kind: 'item', id: 'a' }]],
    ['a rule broken by nobody in particular', { rules: [rule({})] }, 'rule R-DAYS', ['over', 'rule', undefined, { kind: 'dates' }]],
    ['a rule broken by a gift', { rules: [rule({ about: [{ kind: 'gift', id: 'g' }] })] }, 'rule R-DAYS', ['over', 'rule', undefined, { kind: 'view', view: 'budget' }]],
    ['a group too large', { rules: [rule({ rule: { kind: 'group-size' } as never })] }, 'rule R-DAYS', ['over', 'rule', undefined, { kind: 'view', view: 'roster' }]],
    ['a reason given', { rules: [rule({ override: {} as never })] }, 'rules', ['ok', 'fine', undefined, undefined]],
    ['a rule near its limit', { rules: [rule({ state: 'near', about: [{ kind: 'task', id: 't' }] })] }, 'rules', ['near', 'unsureRules', 1, { kind: 'view', view: 'preparation' }]],
    ['a conflict', { conflicts: [conflict({ kind: 'two-places', state: 'over', itemIds: ['b'], why: {} }), conflict({ kind: 'weekend', state: 'near', itemIds: ['c'], why: {} })] }, 'conflicts', ['over', 'conflicts', 1, { kind: 'item', id: 'b' }]],
    ['doubts', { conflicts: [conflict({ kind: 'passport-soon', state: 'near', itemIds: [], memberIds: ['m'], why: {} })] }, 'conflicts', ['near', 'doubts', 1, { kind: 'member', id: 'm' }]],
  ])('%s', (_, rest, id, expected) => expect(line(id, {}, rest)).toEqual(expected))

  it.each<[string, object, readonly unknown[]]>([
    ['due before departure', { anchor: 'departure', offset: -3 }, ['near', 'openTasks', 1, { kind: 'view', view: 'preparation' }]],
    ['done', { anchor: 'departure', offset: -3, state: 'done' }, ['ok', 'fine', undefined, undefined]],
    ['due after the return', { anchor: 'return', offset: 7 }, ['ok', 'fine', undefined, undefined]],
  ])('a task %s', (_, values, expected) => expect(line('tasks', { tasks: [task(values)] })).toEqual(expected))

  it('finds attached files that do not lie here', () =>
    expect(line('files', { items: [item('a'), item('b')] }, { files: new Map([['a', true], ['b', false]]) })).toEqual(['over', 'filesGone', 1, { kind: 'item', id: 'b' }]))

  it('asks for the names of its places that nobody has confirmed', () => {
    const unsure = { ...kobe, nameSources: { en: 'own' } }
    expect(line('names', { visit: visit({ placeIds: [kobe.id] as never }) }, { surroundings: surroundings([unsure]) })).toEqual(['near', 'unconfirmedNames', 1, { kind: 'place', id: kobe.id }])
    expect(line('names', { visit: visit({ placeIds: [kobe.id] as never }) }, { surroundings: surroundings([unsure]), language: 'ja' })).toEqual(['ok', 'fine', undefined, undefined])
  })

  it('asks for dates known to the day', () => expect(line('dates', { visit: visit({ date: '2026-12' }) })).toEqual(['over', 'noDates', undefined, { kind: 'dates' }]))
})
