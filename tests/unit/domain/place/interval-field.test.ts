import { expect, it } from 'vitest'
import { intervalField } from '#domain/place/interval-field.ts'

it.each([
  ['/sister', { slipping: 6, dormant: 9 }, undefined],
  ['/sister', null, undefined],
  ['/sister', { slipping: 9, dormant: 6 }, 'wrong-shape'],
  ['/sister', { slipping: 9 }, 'missing'],
  ['/sister', { slipping: 0, dormant: 6 }, 'out-of-range'],
  ['/sister', 12, 'wrong-shape'],
  ['/twin', { slipping: 6, dormant: 9 }, 'unknown-field'],
  ['', {}, 'wrong-shape'],
])('judges register "%s" with %j: %s', (part, value, problem) => {
  expect(intervalField.checkRegister(part, value)?.kind).toBe(problem)
})

it('reads a broken register as if it were not there', () => {
  const row = { 'i/sister': { slipping: 9, dormant: 6 } } as never
  expect(intervalField.read('i', row)).toBeUndefined()
})

it('takes an absent field and refuses a tier it does not know', () => {
  expect(intervalField.check(undefined)).toBeUndefined()
  expect(intervalField.check({ sister: { slipping: 6, dormant: 9 } })).toBeUndefined()
  expect(intervalField.check({ twin: { slipping: 6, dormant: 9 } })?.kind).toBe('unknown-field')
})
