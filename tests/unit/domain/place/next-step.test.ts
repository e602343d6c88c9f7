import { expect, it } from 'vitest'
import { suggestedStep } from '#domain/place/next-step.ts'
import { day } from './samples.ts'

it.each([
  ['sister', 'dormant', 'write-letter'],
  ['contact', 'dormant', 'write-letter'],
  ['sister', 'slipping', 'plan-visit'],
  ['friendly-exchange', 'slipping', 'propose-video-meeting'],
  ['intent', 'not-checked', 'look-into'],
  ['sister', 'fresh', undefined],
  ['sister', 'ended', undefined],
] as const)('suggests for a %s that is %s: %s', (tier, light, expected) => {
  expect(suggestedStep(tier, { light })).toBe(expected)
})

it('suggests nothing where something is planned', () => {
  const next = { date: day('2027-01'), kind: 'visit', recordId: 'v' } as const
  expect(suggestedStep('sister', { light: 'dormant', next })).toBeUndefined()
})
