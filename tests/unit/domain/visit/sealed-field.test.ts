import { maskedText, sealedCheck, sealedField, tailOf } from '#domain/visit/sealed-field.ts'
import { expect, it } from 'vitest'

it('keeps what may be shown apart from what is sealed', () => {
  const field = sealedField()
  const value = { tail: '5678', box: 'AAAA' }
  expect(field.registers('passport', value)).toEqual([['passport', value]])
  expect(field.shape).toEqual({ kind: 'sealed' })
  expect(maskedText(value)).toBe('••••5678')
})

it.each([
  ['E12345678', '5678'],
  ['1234567', ''],
  ['', ''],
  ['👤👤👤👤👤👤👤👤', '👤👤👤👤'],
])('shows the end of a text that is long enough: %s', (text, tail) => expect(tailOf(text)).toBe(tail))

it('refuses a text in the clear', () => {
  expect(sealedCheck('E12345678')).toMatchObject({ kind: 'wrong-shape' })
  expect(sealedCheck({ tail: 'E12345678' })).toMatchObject({ kind: 'too-long' })
  expect(sealedCheck({ tail: '5678', text: 'E12345678' })).toMatchObject({ kind: 'unknown-field' })
  expect(sealedCheck({ tail: '5678' })).toBeUndefined()
})
