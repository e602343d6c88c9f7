import { describe, expect, it } from 'vitest'
import { figuresIn, isMissed } from '#scripts/checks/figures.mjs'

describe('figuresIn', () => {
  it('takes the lines that are figures and leaves the rest', () => {
    const text =
      'warming up\n{"name":"launch","value":1.2,"unit":"ratio","goal":1.35}\n{broken\n{"name":"x"}\n{"name":"n","value":3,"unit":"ms"}\n'
    expect(figuresIn(text)).toEqual([
      { name: 'launch', value: 1.2, unit: 'ratio', goal: 1.35 },
      { name: 'n', value: 3, unit: 'ms' },
    ])
  })
})

describe('isMissed', () => {
  it('is so above the goal alone: lower is better', () => {
    expect(isMissed({ name: 'a', value: 2, unit: 'ms', goal: 1 })).toBe(true)
    expect(isMissed({ name: 'a', value: 1, unit: 'ms', goal: 1 })).toBe(false)
    expect(isMissed({ name: 'a', value: 2, unit: 'ms' })).toBe(false)
  })
})
