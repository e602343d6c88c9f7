import { inYuan, yuanRate } from '#domain/visit/yuan.ts'
import { expect, it } from 'vitest'

it.each([
  [{ value: 100 }, 100],
  [{ value: 100, currency: 'CNY', rate: 7 }, 100],
  [{ value: 100, currency: 'USD', rate: 7 }, 700],
  [{ value: 100, currency: 'USD' }, undefined],
  [{ currency: 'CNY' }, undefined],
])('inYuan(%j)', (sum, expected) => {
  expect(inYuan(sum)).toBe(expected)
})
it('yuanRate is what was typed, but for yuan', () => {
  expect([yuanRate({ currency: 'JPY', rate: 0.048 }), yuanRate({ currency: 'JPY' }), yuanRate({})]).toEqual([0.048, undefined, 1])
})
