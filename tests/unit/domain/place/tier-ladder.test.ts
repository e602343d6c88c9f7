import { describe, expect, it } from 'vitest'
import { presentAfter, tierLadder, tierOfAgreement, usualAgreement } from '#domain/place/tier-ladder.ts'
import { tiers } from '#domain/place/place.ts'
import type { TierStep } from '#domain/place/tier-step.ts'
import { freshRecord } from '#domain/record/any-record.ts'
import { agreement, day, place } from './samples.ts'

const step = (id: string, more: Partial<TierStep>) =>
  freshRecord('tierStep', id, { placeId: 'kobe', ...more }) as unknown as TierStep
const paperClimb = (id: string, date?: string) => ({ agreementId: id, confidence: 'high', ...(date && { date }) })

describe('tierLadder', () => {
  it('stands on the present tier and shows the rungs below as skipped', () => {
    expect(tierLadder(place(), [agreement({ date: day('1973-06-24') })])).toEqual([
      { tier: 'sister', state: 'present', since: '1973-06-24', climbs: [paperClimb('g', '1973-06-24')] },
      { tier: 'friendly-exchange', state: 'skipped', climbs: [] },
      { tier: 'intent', state: 'skipped', climbs: [] },
      { tier: 'contact', state: 'skipped', climbs: [] },
    ])
  })

  it('dates a rung by its earliest paper', () => {
    const papers = [
      agreement({ id: 'x', kind: 'memorandum', date: day('2004') }),
      agreement({ id: 'y', kind: 'letter-of-intent', date: day('2000-08-22') }),
      agreement({ id: 'z', kind: 'memorandum' }),
    ]
    expect(tierLadder(place({ tier: 'friendly-exchange', tierSince: day('2011-07-22') }), papers)).toEqual([
      { tier: 'friendly-exchange', state: 'present', since: '2011-07-22', climbs: [] },
      {
        ...{ tier: 'intent', state: 'climbed', since: '2000-08-22' },
        climbs: [paperClimb('y', '2000-08-22'), paperClimb('x', '2004'), paperClimb('z')],
      },
      { tier: 'contact', state: 'skipped', climbs: [] },
    ])
  })

  it('takes a step and the paper it names for one climb, and knows steps without a paper', () => {
    const steps = [
      step('s1', { tier: 'sister', date: day('1973-06-24'), agreementId: 'g' as never }),
      step('s2', { tier: 'contact', date: day('1971'), confidence: 'medium' }),
    ]
    const ladder = tierLadder(place(), [agreement({ date: day('1973-06-24') })], steps)
    expect(ladder[0]?.climbs).toEqual([{ stepId: 's1', agreementId: 'g', date: '1973-06-24', confidence: 'high' }])
    expect(ladder[3]).toEqual({
      ...{ tier: 'contact', state: 'climbed', since: '1971' },
      climbs: [{ stepId: 's2', date: '1971', confidence: 'medium' }],
    })
  })

  it('keeps a higher tier in sight that a step says was held once', () =>
    expect(
      tierLadder(place({ tier: 'contact' }), [], [step('s', { tier: 'intent', date: day('2001') })]).map(
        ({ tier, state }) => [tier, state],
      ),
    ).toEqual([
      ['intent', 'left'],
      ['contact', 'present'],
    ]))

  it('shows no rung above the present tier', () =>
    expect(tierLadder(place({ tier: 'contact' }), [agreement()]).map((rung) => rung.tier)).toEqual(['contact']))
})

describe('presentAfter', () => {
  it.each([
    ['a higher step', { tier: 'sister', date: day('2024-05') }, { tier: 'sister', tierSince: '2024-05' }],
    ['a higher step without a date', { tier: 'sister' }, { tier: 'sister' }],
    ['a later step down', { tier: 'contact', date: day('2025') }, { tier: 'contact', tierSince: '2025' }],
    ['an older lower step', { tier: 'contact', date: day('1999') }, undefined],
    ['a lower step without a date', { tier: 'contact' }, undefined],
    ['the present tier', { tier: 'intent', date: day('2025') }, undefined],
  ] as const)('of %s', (_what, climb, expected) =>
    expect(presentAfter({ tier: 'intent', tierSince: day('2010-03-01') }, climb)).toEqual(expected),
  )
})

describe('papers and tiers', () => {
  it('agree with each other', () => {
    for (const tier of tiers) {
      const kind = usualAgreement(tier)
      expect(kind && tierOfAgreement(kind)).toBe(tier === 'contact' ? undefined : tier)
    }
    expect(tierOfAgreement('action-plan')).toBeUndefined()
  })
})
