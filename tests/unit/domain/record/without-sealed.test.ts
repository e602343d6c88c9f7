import { freshRecord } from '#domain/record/any-record.ts'
import { withoutSealed } from '#domain/record/without-sealed.ts'
import { exactKeys } from '#domain/import/exact-cells.ts'
import { offeredTargets } from '#domain/import/target-keys.ts'
import { recordTexts } from '#domain/search/record-texts.ts'
import { searchableKinds } from '#domain/search/searchable-kinds.ts'
import { expect, it } from 'vitest'

const member = freshRecord('member', 'm', { names: { en: 'Li Ming' }, passport: { tail: '5678', box: 'AAAA' }, diet: 'vegetarian' })

it('takes private texts out and leaves the rest', () => {
  expect(withoutSealed('member', member)).not.toHaveProperty('passport')
  expect(withoutSealed('member', member)).toMatchObject({ id: 'm', diet: 'vegetarian' })
  const place = freshRecord('place', 'p')
  expect(withoutSealed('place', place)).toBe(place)
})

it('finds private texts in no table, no import and no index', () => {
  expect(exactKeys('member', [member])).not.toContain('passport')
  expect(offeredTargets('member').map(({ field }) => field)).not.toContain('visa')
  const kind = searchableKinds.find((one) => one.kind === 'member')
  expect(kind && JSON.stringify(recordTexts(kind, member))).not.toContain('5678')
})
