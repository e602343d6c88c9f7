import { expect, it } from 'vitest'
import { without } from '#domain/place/without.ts'

it('takes an optional field out and leaves the record as it was', () => {
  const record: { id: string; date?: string } = { id: 'a', date: '2020' }
  expect(without(record, 'date')).toEqual({ id: 'a' })
  expect('date' in without(record, 'date')).toBe(false)
  expect(record.date).toBe('2020')
})
