import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ruleResults } from '#domain/rule/rule-results.ts'
import { readSample } from '#domain/sample/sample-records.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { basis, resultOf, rule, shipped } from '../../../fixtures/rule-basis.ts'
import { day, member, surroundings, visit, visitFile } from '../../../fixtures/visit-records.ts'

const read = readSample(readFileSync(new URL('../../../../resources/data/sample-tianjin.json', import.meta.url), 'utf8'), 'en')
if (read.kind === 'wrong') throw new Error(read.where)
const { sample } = read
const around = { ...surroundings(), places: new Map(sample.places.map((place) => [place.id as string, place])) }

function sampleFile(id: string): VisitFile {
  const of = (kind: string) => sample.others.filter((one) => one.kind === kind).map(({ record }) => record)
  const parts = (kind: string) => of(kind).filter(({ visitId }) => visitId === id)
  return {
    visit: of('visit').find((one) => one.id === id),
    ...{ members: parts('member'), items: parts('item'), tasks: parts('task'), gifts: parts('gift'), costs: parts('cost'), overrides: [] },
  } as unknown as VisitFile
}
const overIn = (id: string): readonly string[] =>
  ruleResults(sampleFile(id), around, basis()).filter(({ state }) => state === 'over').map((one) => one.id)

it('finds the three breaches of the outbound example, and none in the inbound one', () => {
  expect(overIn('example-visit-kobe-incheon')).toEqual(['R-SIZE', 'R-BIZ', 'R-PASS6'])
  expect(overIn('example-visit-mogilev')).toEqual([])
})

it('answers every rule in force in its order, with source and confidence', () => {
  const ids = (direction: string) => ruleResults(visitFile([], { visit: visit({ direction }) }), around, basis()).map(({ id }) => id)
  const of = (scope: string) => shipped.filter((one) => one.scope === scope || one.scope === 'both').map(({ id }) => id)
  expect(ids('outbound')).toEqual(of('outbound'))
  expect(ids('inbound')).toEqual(of('inbound'))
  expect(resultOf('R-SIZE', visitFile())).toMatchObject({ confidence: 'A', source: expect.stringContaining('16号') as string })
})

it('never throws on an empty visit, and calls nothing over', () => {
  for (const direction of ['outbound', 'inbound']) {
    const results = ruleResults(visitFile([], { visit: visit({ direction, date: undefined as never, endDate: undefined as never }) }), around, basis())
    expect(results.filter(({ state }) => state === 'over')).toEqual([])
  }
})

it('holds a template to nothing', () => {
  expect(ruleResults(visitFile([], { visit: visit({ isTemplate: true }) }), around, basis())).toEqual([])
})

it('lets the state be what it is beside the latest reason', () => {
  const override = (id: string, date: string) => ({ id, visitId: 'v', ruleId: 'R-SIZE', reason: id, date: day(date), notes: '' })
  const file = visitFile([], { members: Array.from({ length: 7 }, (_, at) => member(`m${at}`, { side: 'home' })), overrides: [override('old', '2026-11-01'), override('new', '2026-11-20')] as never })
  expect(resultOf('R-SIZE', file)).toMatchObject({ state: 'over', override: { reason: 'new' } })
})

it('goes by the rules of the office', () => {
  const rules = [...shipped, rule('TJ-SIZE', { scope: 'outbound', kind: 'group-size', limits: { people: 4 }, replaces: 'R-SIZE' })]
  const results = ruleResults(visitFile([], { members: Array.from({ length: 5 }, (_, at) => member(`m${at}`, { side: 'home' })) }), around, basis({ rules }))
  expect(results.map(({ id }) => id)).not.toContain('R-SIZE')
  expect(results.find(({ id }) => id === 'TJ-SIZE')).toMatchObject({ state: 'over', value: 5, limit: 4 })
})
