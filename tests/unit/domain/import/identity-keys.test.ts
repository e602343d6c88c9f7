import { identityKeys, namesOf } from '#domain/import/identity-keys.ts'
import { expect, it } from 'vitest'

it('identityKeys know a place by any name, a city with and without 市', () => {
  expect(identityKeys('place', { names: { 'zh-Hans': '神户市' } }).names).toEqual(identityKeys('place', { names: { ja: '神户' } }).names)
  expect(identityKeys('place', { names: { 'zh-Hans': '广岛县' } }).names).not.toEqual(identityKeys('place', { names: { 'zh-Hans': '广岛' } }).names)
})

it('identityKeys hold the date of an activity and the addresses of a person', () => {
  expect(identityKeys('activity', { titles: { en: 'Forum' }, date: '2020' }).names).toEqual(['forum|2020'])
  expect(identityKeys('person', { names: { en: 'A' }, mail: 'A@B.cn', phone: '+86 138 0000 0000' }).addresses).toEqual(['m:a@b.cn', 't:800000000'].map((one) => (one.startsWith('t') ? 't:800000000' : one)))
})

it('namesOf a record named by what it leads to', () => {
  expect(namesOf('plan', { placeId: 'kobe' })).toEqual(['kobe'])
  expect(namesOf('pair', { ourId: 'a' })).toEqual([])
  expect(namesOf('letter', { title: 'Hello' })).toEqual(['Hello'])
})
