import { expect, it } from 'vitest'
import { confirmedPlace, doubtsAbout, isUnconfirmedName } from '#domain/place/confirmed-place.ts'
import { isToBeConfirmed } from '#domain/place/place.ts'
import { place } from './samples.ts'

it.each([
  [{ confirmed: false }, ['unverified']],
  [{ confidence: 'low' }, ['low-confidence']],
  [{ tierConfidence: 'low', confirmed: false }, ['unverified', 'low-tier-confidence']],
] as const)('says why %j is in doubt, and lifts the doubt', (change, doubts) => {
  const doubtful = place(change)
  expect(doubtsAbout(doubtful)).toEqual(doubts)
  expect(isToBeConfirmed(doubtful)).toBe(true)
  expect(isToBeConfirmed(confirmedPlace(doubtful))).toBe(false)
})

it('claims no more than was confirmed', () => {
  expect(confirmedPlace(place({ confidence: 'low' })).confidence).toBe('medium')
  expect(confirmedPlace(place({ confirmed: false })).confidence).toBe('high')
})

it('knows the editor’s own names', () =>
  expect([isUnconfirmedName('own'), isUnconfirmedName('page'), isUnconfirmedName(undefined)]).toEqual([
    true,
    false,
    false,
  ]))
