import { expect, it } from 'vitest'
import { fieldOfSector, fieldsOfActivity, workFields } from '#domain/activity/work-field.ts'
import { sectors } from '#domain/place/vocabulary.ts'
import { activity } from '../place/samples.ts'

it('has a field for every sector of the vocabulary', () => {
  expect(sectors.filter((sector) => fieldOfSector(sector) === 'other')).toEqual([])
  expect(fieldOfSector('a sector of a newer version')).toBe('other')
})

it.each([
  [['trade', 'finance'], [], ['trade-economy']],
  [['sports', 'trade'], [], ['trade-economy', 'culture-tourism']],
  [['education'], ['media-coverage'], ['education', 'publicity']],
  [[], [], ['other']],
])('puts %j of the types %j under %j', (of, types, expected) => {
  expect(fieldsOfActivity(activity({ sectors: of, types }))).toEqual(expected)
})

it('names each field once', () => expect(new Set(workFields).size).toBe(workFields.length))
