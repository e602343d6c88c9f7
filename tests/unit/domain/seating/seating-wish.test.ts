import type { RecordRow } from '#domain/log/record-row.ts'
import { seatingField, seatingWishCheck } from '#domain/seating/seating-wish.ts'
import { expect, it } from 'vitest'

const whole = { kind: 'banquet', host: 'home', isEndOn: false, tableSize: 12, pins: { banquet: { 'member-1': 't1-3' } } }

it.each([
  ['the whole', whole, undefined],
  ['a kind alone', { kind: 'car' }, undefined],
  ['no kind', { host: 'home' }, 'missing'],
  ['another kind', { kind: 'picnic' }, 'not-one-of'],
  ['a table of two', { kind: 'banquet', tableSize: 2 }, 'out-of-range'],
  ['pins of another kind', { kind: 'car', pins: { picnic: {} } }, 'unknown-language'],
  ['a seat that is none', { kind: 'car', pins: { car: { a: '../x' } } }, 'wrong-shape'],
  ['a text', 'banquet', 'wrong-shape'],
])('seatingWishCheck: %s', (_, value, problem) => {
  expect(seatingWishCheck(value)?.kind).toBe(problem)
})
it('seatingField is one register', () => {
  const field = seatingField()
  expect(field.registers('seating', whole as never)).toEqual([['seating', whole]])
  expect(field.read('seating', { id: 'x', seating: whole } as unknown as RecordRow)).toEqual(whole)
})
