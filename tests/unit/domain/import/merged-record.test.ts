import { mergedRecord } from '#domain/import/merged-record.ts'
import { freshRecord } from '#domain/record/any-record.ts'
import { expect, it } from 'vitest'

const before = freshRecord('person', 'p', { names: { en: 'A' }, phone: '1', placeIds: ['x'], mail: '' })
const row = { names: { en: 'B', 'zh-Hans': '甲' }, phone: '2', mail: 'm', placeIds: ['y'] }

it('mergedRecord fills gaps only, or overwrites', () => {
  expect(mergedRecord('person', before, row, 'fill')).toMatchObject({ id: 'p', names: { en: 'A', 'zh-Hans': '甲' }, phone: '1', mail: 'm', placeIds: ['x', 'y'] })
  expect(mergedRecord('person', before, row, 'overwrite')).toMatchObject({ names: { en: 'B', 'zh-Hans': '甲' }, phone: '2', mail: 'm', placeIds: ['y'] })
  expect(mergedRecord('person', before, { nothing: 1 }, 'overwrite')).toEqual(before)
})
