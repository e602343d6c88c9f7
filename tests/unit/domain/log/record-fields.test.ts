import { whole, type FieldsOf } from '#domain/log/fields.ts'
import { recordFromRow, recordOps, recordProblem, registerProblem } from '#domain/log/record-fields.ts'
import { flag, text } from '#domain/log/register-checks.ts'
import { describe, expect, it } from 'vitest'

interface Note {
  readonly id: string
  readonly words: string
  readonly isRead: boolean
}
const fields: FieldsOf<Note> = { words: whole(text(9), ''), isRead: whole(flag, false) }
const note: Note = { id: 'n', words: 'hello', isRead: false }

describe('recordOps', () => {
  it('makes a record even when all its fields are at their defaults', () =>
    expect(recordOps('place', fields, undefined, { ...note, words: '' })).toEqual([{ e: 'place', r: 'n', f: {} }]))
  it('names only what differs', () => {
    expect(recordOps('place', fields, note, { ...note, isRead: true })).toEqual([
      { e: 'place', r: 'n', f: { isRead: true } },
    ])
    expect(recordOps('place', fields, note, { ...note, words: '' })).toEqual([
      { e: 'place', r: 'n', f: { words: null } },
    ])
    expect(recordOps('place', fields, note, { ...note })).toEqual([])
  })
})

it('recordFromRow reads every field', () => {
  const row = { id: 'n', words: 'hello', _b: ['a', 1, 1] as const, _w: {}, _s: 1, _u: '', _at: 0 }
  expect(recordFromRow(fields, row)).toEqual(note)
})

it('recordProblem says what is wrong with a record from outside, and where', () => {
  expect(recordProblem(fields, note)).toBeUndefined()
  expect(recordProblem(fields, { ...note, words: 7 })).toEqual({ kind: 'wrong-shape', at: 'words' })
  expect(recordProblem(fields, { ...note, id: '' })).toEqual({ kind: 'bad-id', at: 'id' })
  expect(recordProblem(fields, { ...note, more: 1 })).toEqual({ kind: 'unknown-field', at: 'more' })
  expect(recordProblem(fields, [])).toEqual({ kind: 'wrong-shape', at: '' })
})

it('registerProblem checks one register by the field it belongs to', () => {
  expect(registerProblem(fields, 'words', 'x')).toBeUndefined()
  expect(registerProblem(fields, 'words', 'x'.repeat(10))).toMatchObject({ kind: 'too-long' })
  expect(registerProblem(fields, 'toString', 'x')).toEqual({ kind: 'unknown-field' })
})
