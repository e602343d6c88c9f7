import { knownRecords } from '#domain/import/known-records.ts'
import { linkFields, missingNames, withLinks } from '#domain/import/link-finder.ts'
import { freshRecord } from '#domain/record/any-record.ts'
import { expect, it } from 'vitest'

const known = new Map([['place', knownRecords('place', [freshRecord('place', 'kobe', { names: { 'zh-Hans': '神户' } })])] as const])
const candidate = (links: Record<string, string[]>) => ({ row: 3, values: {}, links, problems: [] })

it('linkFields say where a field leads', () => {
  expect(linkFields('activity').get('placeIds')).toEqual({ to: 'place', isSet: true })
  expect(linkFields('agreement').get('placeId')).toEqual({ to: 'place', isSet: false })
})

it('withLinks turns names and ids into ids and lists what is missing', () => {
  const { candidate: linked, missing } = withLinks('activity', candidate({ placeIds: ['神户', 'kobe', 'Nowhere', 'new-1'] }), known, new Set(['place/new-1']))
  expect(linked.values).toEqual({ placeIds: ['kobe', 'new-1'] })
  expect(linked.problems).toMatchObject([{ row: 3, field: 'placeIds', problem: { kind: 'not-found' }, refuses: false }])
  expect(missing).toEqual([{ kind: 'place', text: 'Nowhere', field: 'placeIds' }])
  expect(withLinks('activity', candidate({ placeIds: ['gone'] }), known, new Set(), true).candidate.values).toEqual({ placeIds: ['gone'] })
})

it('missingNames gathers the rows of each name', () => {
  const missing = [{ kind: 'place', text: 'X', field: 'placeIds' }] as const
  expect(missingNames([{ row: 2, missing }, { row: 5, missing }])).toEqual([{ kind: 'place', text: 'X', rows: [2, 5] }])
})
