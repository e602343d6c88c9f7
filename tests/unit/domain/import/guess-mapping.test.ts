import { guessKind, guessMapping, headerFingerprint } from '#domain/import/guess-mapping.ts'
import { describe, expect, it } from 'vitest'
import { allWords } from '../../../fixtures/all-words.ts'

describe('guessMapping', () => {
  it.each([
    ['place', ['序号', '城市', '国家', '层级', '结好时间', '备注'], ['', 'names', 'country', 'tier', 'tierSince', 'notes']],
    ['place', ['城市名称（中文）', '英文名称', 'Country'], ['names/zh-Hans', 'names/en', 'country']],
    ['activity', ['Datum', 'Titel', 'title/zh', 'places'], ['date', 'titles', 'titles/zh-Hans', 'placeIds']],
    ['person', ['姓名', '单位', '职务', '电话', '邮箱'], ['names', 'organisationIds', 'titles', 'phone', 'mail']],
    ['person', ['name', 'name', 'E-mail'], ['names', '', 'mail']],
    ['person', ['Name', 'Amtsbezeichnung · Deutsch', 'Cargo'], ['names', 'titles/de', 'titles']],
    ['person', ['name/en', 'city', '友城'], ['names/en', 'placeIds', '']],
  ] as const)('%s %j', (kind, headers, mapping) => expect(guessMapping(kind, headers, allWords)).toEqual(mapping))
})

describe('guessKind', () => {
  const table = (name: string, headers: readonly string[]) => ({ name, headers, rows: [] })
  it('goes by the sheet, by the file, else by the columns', () => {
    expect(guessKind(table('人脉', ['x']), allWords)).toBe('person')
    expect(guessKind(table('Sheet1', ['x']), allWords, '2024_activities.csv')).toBe('activity')
    expect(guessKind(table('Sheet1', ['城市', '国家', '层级', '结好时间']), allWords)).toBe('place')
    expect(guessKind(table('Sheet1', ['姓名', '职务', '电话', '邮箱', '生日']), allWords)).toBe('person')
  })
})

it('guessMapping knows the names of the fields themselves, whatever their case', () => {
  expect(guessMapping('person', ['Phone', 'BIRTHDAY', 'Remark'], allWords)).toEqual(['phone', 'birthday', 'notes'])
})

it('headerFingerprint is the same for the same headings', () => {
  expect(headerFingerprint(['Name ', 'E-Mail'])).toBe(headerFingerprint(['name', 'email']))
  expect(headerFingerprint(['a', 'b'])).not.toBe(headerFingerprint(['b', 'a']))
})
