import { knownRecords } from '#domain/import/known-records.ts'
import { freshRecord } from '#domain/record/any-record.ts'
import { describe, expect, it } from 'vitest'

const kobe = freshRecord('place', 'kobe', { names: { 'zh-Hans': '神户', en: 'Kobe' }, country: 'JP', lon: 135.19, lat: 34.69 })
const tianjin = freshRecord('place', 'tj', { names: { 'zh-Hans': '天津' }, country: 'CN', lon: 117.2, lat: 39.1 })

describe('knownRecords', () => {
  const known = knownRecords('place', [kobe, tianjin])
  it.each([
    [{ names: { ja: '神户市' } }, undefined, { id: 'kobe', by: 'name' }],
    [{ names: { fr: 'KOBÉ' } }, undefined, { id: 'kobe', by: 'name' }],
    [{ names: { en: 'Kobe' }, country: 'US' }, undefined, undefined],
    [{ names: { en: 'Tianjin' } }, undefined, { id: 'tj', by: 'sound' }],
    [{ names: { en: 'Port' }, lon: 135.2, lat: 34.7 }, undefined, { id: 'kobe', by: 'spot' }],
    [{ names: { en: 'Port' }, lon: 136, lat: 34.7 }, undefined, undefined],
    [{}, 'kobe', { id: 'kobe', by: 'id' }],
  ])('find %j', (values, id, match) => expect(known.find(values, id)).toEqual(match))

  it('named finds by any name, and dated things by their title alone', () => {
    expect(known.named('神户')).toEqual(['kobe'])
    expect(known.named('Osaka')).toEqual([])
    const forum = freshRecord('activity', 'f', { titles: { en: 'Forum' }, date: '2020' })
    expect(knownRecords('activity', [forum]).named('forum')).toEqual(['f'])
  })

  it('knows people by mail and telephone', () => {
    const person = freshRecord('person', 'p', { names: { en: 'A B' }, mail: 'a@b.cn', phone: '+81 78 331 8181' })
    const people = knownRecords('person', [person])
    expect(people.find({ names: { en: 'X' }, mail: 'A@B.CN' })).toEqual({ id: 'p', by: 'address' })
    expect(people.find({ names: { en: 'X' }, phone: '0081 78-331-8181' })).toEqual({ id: 'p', by: 'address' })
  })
})
