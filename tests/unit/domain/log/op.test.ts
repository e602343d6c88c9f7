import { isEntity, removeOps } from '#domain/log/op.ts'
import { expect, it } from 'vitest'

it('isEntity knows the kinds of this version', () => {
  expect(isEntity('place')).toBe(true)
  expect(isEntity('voyage')).toBe(false)
})
it('removeOps only marks', () => expect(removeOps('place', 'x')).toEqual([{ e: 'place', r: 'x', f: { $del: true } }]))
