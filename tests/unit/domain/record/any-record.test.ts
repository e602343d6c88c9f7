import { anyFromRow, anyOps, completed, freshRecord, linkedIds, linksOf, shapedFields, type AnyRecord } from '#domain/record/any-record.ts'
import { fieldsOf } from '#domain/record/fields-of.ts'
import { recordProblem } from '#domain/log/record-fields.ts'
import type { FieldsOf } from '#domain/log/fields.ts'
import { recordKinds } from '#domain/record/record-kinds.ts'
import { describe, expect, it } from 'vitest'
import { oneRow } from '../../../fixtures/one-row.ts'

describe.each(recordKinds)('%s', (kind) => {
  it('has fields a person sees, each led to by its links', () => {
    expect(shapedFields(kind).length).toBeGreaterThan(3)
    for (const { shape } of shapedFields(kind))
      if (shape.kind === 'link' || shape.kind === 'links') expect(recordKinds).toContain(shape.to)
  })
  it('comes back from its registers as it went in', () => {
    const record = freshRecord(kind, 'x', { notes: 'seen' })
    expect(anyFromRow(kind, oneRow(anyOps(kind, undefined, record)))).toEqual(record)
  })
})

const letter = freshRecord('letter', 'l', { placeIds: ['kobe', 'seoul'], answersId: 'k', title: 'Greeting' })

it('tells what a record leads to, from the record and from its row alike', () => {
  expect(linksOf('letter', letter)).toEqual([
    { field: 'placeIds', to: 'place', id: 'kobe' },
    { field: 'placeIds', to: 'place', id: 'seoul' },
    { field: 'answersId', to: 'letter', id: 'k' },
  ])
  expect(linkedIds('letter', oneRow(anyOps('letter', undefined, letter)))).toEqual(['kobe', 'seoul', 'k'])
})
it('fills in what a record from outside leaves out, and no more', () => {
  const full = completed(fieldsOf.letter, { id: 'l', title: 'Greeting' })
  expect(recordProblem(fieldsOf.letter as FieldsOf<AnyRecord>, full)).toBeUndefined()
  expect(completed(fieldsOf.agreement, { id: 'a' })).not.toHaveProperty('placeId')
})
