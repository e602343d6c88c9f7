import { describe, expect, it } from 'vitest'
import { tierLadder, tierOfAgreement, usualAgreement } from '#domain/place/tier-ladder.ts'
import { tiers } from '#domain/place/place.ts'
import { agreement, day, place } from './samples.ts'

describe('tierLadder', () => {
  it('stands on the present tier and shows the rungs below as skipped', () => {
    expect(tierLadder(place(), [agreement({ date: day('1973-06-24') })])).toEqual([
      { tier: 'sister', state: 'present', since: '1973-06-24', agreementId: 'g' },
      { tier: 'friendly-exchange', state: 'skipped' },
      { tier: 'intent', state: 'skipped' },
      { tier: 'contact', state: 'skipped' },
    ])
  })

  it('dates a rung by its earliest paper', () => {
    const papers = [
      agreement({ id: 'x', kind: 'memorandum', date: day('2004') }),
      agreement({ id: 'y', kind: 'letter-of-intent', date: day('2000-08-22') }),
      agreement({ id: 'z', kind: 'memorandum' }),
    ]
    expect(tierLadder(place({ tier: 'friendly-exchange', tierSince: day('2011-07-22') }), papers)).toEqual([
      { tier: 'friendly-exchange', state: 'present', since: '2011-07-22' },
      { tier: 'intent', state: 'climbed', since: '2000-08-22', agreementId: 'y' },
      { tier: 'contact', state: 'skipped' },
    ])
  })

  it('shows no rung above the present tier', () =>
    expect(tierLadder(place({ tier: 'contact' }), [agreement()]).map((rung) => rung.tier)).toEqual(['contact']))
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
