import { describe, expect, it } from 'vitest'
import { allShown, filterOf, hasHidden, toggled } from '#features/map/map-choices.ts'

describe('filterOf', () => {
  it('filters nothing while nothing is hidden', () => {
    expect(Object.values(filterOf(allShown)).every((line) => line === undefined)).toBe(true)
    expect(hasHidden(allShown)).toBe(false)
  })

  it('shows all but what is hidden', () => {
    const choices = { ...allShown, hiddenTiers: ['contact', 'ended'] as const, sector: 'trade', year: 1993 }
    expect(filterOf(choices)).toMatchObject({ tiers: ['sister', 'friendly-exchange', 'intent'], sectors: ['trade'], upToYear: 1993 })
    expect(hasHidden(choices)).toBe(true)
  })

  it('keeps ended places when a contact light is hidden', () => {
    expect(filterOf({ ...allShown, hiddenLights: ['dormant'] }).lights).toContain('ended')
  })

  it('does not count the year as hidden: reset leaves it', () => {
    expect(hasHidden({ ...allShown, year: 1980 })).toBe(false)
  })
})

describe('toggled', () => {
  it('hides and shows again', () => {
    expect(toggled(['a'], 'b', false)).toEqual(['a', 'b'])
    expect(toggled(['a', 'b'], 'a', true)).toEqual(['b'])
  })
})
