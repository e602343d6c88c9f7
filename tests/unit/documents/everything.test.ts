import { importFileFrom } from '#bundles/import-file-from.ts'
import { everythingJson, everythingXlsx, everythingZip } from '#documents/everything.ts'
import { guessKind, guessMapping } from '#domain/import/guess-mapping.ts'
import { importOpsOf } from '#domain/import/import-ops.ts'
import { planImport } from '#domain/import/import-plan.ts'
import type { ImportTable } from '#domain/import/import-table.ts'
import { fold, type Rows } from '#domain/log/fold.ts'
import { anyFromRow, freshRecord, type AnyRecord } from '#domain/record/any-record.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { allWords } from '../../fixtures/all-words.ts'

const words = { kind: (kind: RecordKind) => kind, heading: (key: string) => key.toUpperCase(), isRightToLeft: false }
const meta = { program: '1', at: '2024-01-01T00:00:00Z', author: 'x' }

const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => text.normalize('NFC').replace(/[\p{C}\s\ufffd\u2028\u2029]+/gu, ' ').trim()).filter((text) => text !== '' && text.isWellFormed())
const nasty = fc.oneof(line, fc.constantFrom('=1+1', "'=1", '-5', '@x', 'a;b', '"q"', '{x', '[1', '007', '1973', 'true', '__proto__', 'constructor', 'toString'))
const places = fc.uniqueArray(fc.record({ id: fc.uuid(), en: nasty, zh: fc.option(line), lon: fc.integer({ min: -1799, max: 1799 }), notes: fc.oneof(fc.constant(''), nasty), sectors: fc.subarray(['culture', 'trade']), since: fc.constantFrom(undefined, '1973', '1973-06', '1973-06-24'), confirmed: fc.boolean() }), { selector: ({ id }) => id, minLength: 1, maxLength: 6 })
const recordsOf = (drawn: typeof places extends fc.Arbitrary<infer T> ? T : never): ReadonlyMap<RecordKind, readonly AnyRecord[]> =>
  new Map<RecordKind, readonly AnyRecord[]>([
    ['place', drawn.map(({ id, en, zh, lon, notes, sectors, since, confirmed }) => freshRecord('place', id, { names: { en, ...(zh && { 'zh-Hans': zh }) }, country: 'FR', lon: lon / 10, lat: 10, notes, sectors, confirmed, ...(since && { tierSince: since }), endonyms: [{ text: 'X', lang: 'fr' }], sites: [] }))],
    ['activity', drawn.map(({ id, en }, index) => freshRecord('activity', `a${index}`, { titles: { en }, state: 'held', placeIds: [id], direction: 'inbound' }))],
    ['agreement', drawn.map(({ id, notes }, index) => freshRecord('agreement', `g${index}`, { placeId: id, kind: 'memorandum', notes, sources: [{ kind: 'own', note: 'x' }], languages: ['fr', 'zh'] }))],
  ])

/** The records that an import into an empty profile leaves. */
function imported(tables: readonly ImportTable[]): Record<string, AnyRecord> {
  const wishes = tables.map((table) => {
    const kind = guessKind(table, allWords)
    return { table, kind, mapping: guessMapping(kind, table.headers, allWords) }
  })
  const around = { existing: new Map(), words: allWords, language: 'en', findCity: () => undefined, newId: () => crypto.randomUUID() } as const
  const steps = planImport(wishes, around)
  let step = steps.next()
  while (!step.done) step = steps.next()
  expect(step.value.rows.flatMap(({ refusal }) => refusal ?? [])).toEqual([])
  const { ops } = importOpsOf(step.value, { duplicates: 'by-id', rows: new Map(step.value.rows.filter(({ twice }) => twice !== undefined).map(({ table, row }): [string, 'add'] => [`${table}:${row}`, 'add'])), create: new Set() }, around)
  const rows: Rows = new Map()
  fold(rows, { v: 1, s: 1, d: 'x', q: 1, h: 1, u: '', why: '', ops, o: '', prev: '' }, {})
  return Object.fromEntries([...rows].map(([key, row]) => [key, anyFromRow(key.split('/')[0] as RecordKind, row)]))
}

const expected = (records: ReadonlyMap<RecordKind, readonly AnyRecord[]>) =>
  Object.fromEntries([...records].flatMap(([kind, list]) => list.map((record) => [`${kind}/${record.id}`, { ...record, ...(Array.isArray(record.languages) && { languages: [...(record.languages as string[])].sort() }) }])))

it('an export of everything, imported into an empty profile, gives the same records', async () => {
  await fc.assert(
    fc.asyncProperty(places, async (drawn) => {
      const records = recordsOf(drawn)
      expect(imported(importFileFrom(everythingJson({ records, meta }), 'x.json').tables)).toEqual(expected(records))
      expect(imported(importFileFrom(await everythingXlsx({ records, meta }, words), 'x.xlsx').tables)).toEqual(expected(records))
      const zip = unzipSync(everythingZip({ records, meta }, words))
      const csv = ['places', 'activities', 'agreements'].flatMap((name) => importFileFrom(zip[`${name}.csv`] ?? new Uint8Array(), `${name}.csv`).tables.map((table) => ({ ...table, name })))
      expect(imported(csv)).toEqual(expected(records))
    }),
    { numRuns: 15 },
  )
}, 60_000)

it('the same records give the same bytes apart from meta', () => {
  const records = new Map<RecordKind, readonly AnyRecord[]>([['person', [freshRecord('person', 'b'), freshRecord('person', 'a')]]])
  const back = new Map<RecordKind, readonly AnyRecord[]>([['person', [freshRecord('person', 'a'), freshRecord('person', 'b')]]])
  expect(strFromU8(everythingJson({ records, meta }))).toBe(strFromU8(everythingJson({ records: back, meta })))
  expect(JSON.parse(strFromU8(everythingJson({ records, meta })))).toMatchObject({ meta: { format: 'sister-city-atlas/export' }, persons: [{ id: 'a' }, { id: 'b' }] })
})

it('private texts are in no export', async () => {
  const sealed = { tail: '5678', box: 'c2VjcmV0' }
  const records = new Map<RecordKind, readonly AnyRecord[]>([['member', [freshRecord('member', 'm1', { names: { en: 'Li' }, passport: sealed, visa: sealed, mobile: sealed })]]])
  const zip = unzipSync(everythingZip({ records, meta }, words))
  const sheets = unzipSync(await everythingXlsx({ records, meta }, words))
  const texts = [...Object.values(zip), ...Object.values(sheets)].map((bytes) => strFromU8(bytes))
  expect(texts.some((text) => text.includes('Li'))).toBe(true)
  for (const text of texts) expect(text).not.toMatch(/5678|c2VjcmV0|passport[^E]|visa[^EI]|mobile|PASSPORT[^E]/)
})
