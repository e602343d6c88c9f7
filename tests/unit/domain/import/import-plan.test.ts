import { planImport, type Surroundings } from '#domain/import/import-plan.ts'
import { importOpsOf, mayBeCreated, outcomeOf, type Choices } from '#domain/import/import-ops.ts'
import type { AnyRecord } from '#domain/record/any-record.ts'
import { freshRecord } from '#domain/record/any-record.ts'
import { guessMapping } from '#domain/import/guess-mapping.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { expect, it } from 'vitest'
import { allWords } from '../../../fixtures/all-words.ts'

let next = 0
const around = (existing: readonly (readonly [RecordKind, readonly AnyRecord[]])[]): Surroundings => ({
  existing: new Map(existing), words: allWords, language: 'en', newId: () => `new-${next++}`,
  findCity: (names) => (names.includes('大阪') ? { country: 'JP', lon: 135.5, lat: 34.69, timeZone: 'Asia/Tokyo' } : undefined),
})
const table = (headers: string[], ...rows: unknown[][]) => ({ name: '', headers, rows: rows.map((cells, index) => ({ number: index + 2, cells })) })
const wish = (kind: RecordKind, ...args: Parameters<typeof table>) => ({ table: table(...args), kind, mapping: guessMapping(kind, args[0], allWords) })
const done = (...args: Parameters<typeof planImport>) => {
  const steps = planImport(...args)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
const choices = (more: Partial<Choices> = {}): Choices => ({ duplicates: 'by-id', rows: new Map(), create: new Set(), ...more })
const kobe = freshRecord('place', 'kobe', { names: { 'zh-Hans': '神户' }, country: 'JP', lon: 135.19, lat: 34.69 })

it('planImport matches, refuses and adds; importOpsOf counts what was chosen', () => {
  const surroundings = around([['place', [kobe]]])
  const plan = done([wish('place', ['城市', '国家', '备注'], ['神户市', '日本', 'port'], ['大阪', '日本', ''], ['Nowhere', '日本', ''], ['大阪', '日本', 'again'])], surroundings)
  expect(plan.rows.map(({ row, match, refusal, twice }) => [row, match?.by, refusal?.problem.kind, twice])).toEqual([[2, 'name', undefined, undefined], [3, undefined, undefined, undefined], [4, undefined, 'missing', undefined], [5, undefined, undefined, 3]])
  expect(plan.rows.map((row) => outcomeOf(row, choices()))).toEqual(['skip', 'add', 'refused', 'skip'])
  expect(importOpsOf(plan, choices(), surroundings).counts).toEqual({ added: 1, changed: 0, skipped: 2, refused: 1, created: 0 })
  const filled = importOpsOf(plan, choices({ duplicates: 'fill' }), surroundings)
  expect(filled.counts).toMatchObject({ added: 1, changed: 1 })
  expect(filled.changed).toEqual(new Set(['place/kobe']))
  expect(filled.ops).toContainEqual({ e: 'place', r: 'kobe', f: { notes: 'port' } })
})

it('links lead to what the same file brings, and to what is made for missing names', () => {
  const surroundings = around([['place', [kobe]], ['organisation', []], ['person', []]])
  const plan = done([wish('person', ['姓名', '单位', 'placeIds'], ['王', '港务局', '神户'], ['李', '海关', '神户']), wish('organisation', ['names'], ['港务局'])], surroundings)
  expect(plan.missing).toEqual([{ kind: 'organisation', text: '海关', rows: [3] }])
  expect(mayBeCreated('organisation', '海关', surroundings)).toBe(true)
  expect(mayBeCreated('place', 'Nowhere', surroundings)).toBe(false)
  const { ops, counts } = importOpsOf(plan, choices({ create: new Set(['organisation/海关']) }), surroundings)
  expect(counts).toMatchObject({ added: 3, created: 1 })
  const made = ops.find(({ e, f }) => e === 'organisation' && f['names/zh-Hans'] === '海关')
  expect(ops.find(({ f }) => f['names/zh-Hans'] === '李')?.f[`organisationIds#${made?.r ?? ''}`]).toBe(true)
  // An organisation that is unticked leaves no link behind.
  const without = importOpsOf(plan, choices({ rows: new Map([['1:2', 'skip']]) }), surroundings)
  expect(Object.keys(without.ops.find(({ f }) => f['names/zh-Hans'] === '王')?.f ?? {}).some((key) => key.startsWith('organisationIds'))).toBe(false)
})

it('what is on record already is the same, and changes nothing', () => {
  const surroundings = around([['place', [kobe]]])
  const plan = done([wish('place', ['id', 'names/zh-Hans'], ['kobe', '神户'])], surroundings)
  expect(outcomeOf(plan.rows[0] as never, choices())).toBe('same')
  expect(importOpsOf(plan, choices(), surroundings).ops).toEqual([])
})

it('rows of one file that only lie near each other are two things; what is on record near a row is its like', () => {
  const rows = [['大阪东', '日本', 34.69, 135.5], ['大阪西', '日本', 34.7, 135.5], ['神户港', '日本', 34.69, 135.19]]
  const plan = done([wish('place', ['城市', '国家', 'lat', 'lon'], ...rows)], around([['place', [kobe]]]))
  expect(plan.rows.map(({ twice, match }) => [twice, match?.by])).toEqual([[undefined, undefined], [undefined, undefined], [undefined, 'spot']])
  expect(plan.rows.map((row) => outcomeOf(row, choices()))).toEqual(['add', 'add', 'skip'])
})

it('a Latin name that sounds like a Chinese one of the same file is a row of its own', () => {
  const plan = done([wish('organisation', ['names'], ['天津'], ['Tianjin'], ['天津'])], around([]))
  expect(plan.rows.map(({ twice }) => twice)).toEqual([undefined, undefined, 2])
})
