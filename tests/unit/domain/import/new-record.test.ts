import { newRecord, newRecordProblem } from '#domain/import/new-record.ts'
import { expect, it } from 'vitest'

const findCity = () => ({ country: 'JP', lon: 135, lat: 34, timeZone: 'Asia/Tokyo' })

it('newRecord takes the spot of a place from the gazetteer', () => {
  const record = newRecord('place', 'k', { names: { en: 'Kobe' } }, findCity)
  expect(record).toMatchObject({ country: 'JP', continent: 'asia', lon: 135, lat: 34, timeZone: 'Asia/Tokyo', confirmed: true })
  expect(newRecordProblem('place', record)).toBeUndefined()
})

it('newRecordProblem names what is missing', () => {
  expect(newRecordProblem('place', newRecord('place', 'k', { names: { en: 'Kobe' } }))).toMatchObject({ problem: { kind: 'missing' } })
  expect(newRecordProblem('person', newRecord('person', 'p', { phone: '1' }))).toEqual({ field: 'names', problem: { kind: 'missing' } })
  expect(newRecordProblem('activity', newRecord('activity', 'a', { titles: { en: 'x' } }))).toBeUndefined()
})
