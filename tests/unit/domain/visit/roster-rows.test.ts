import { describe, expect, it } from 'vitest'
import type { ImportTable } from '#domain/import/import-table.ts'
import { rosterMapping, rosterRows, type RosterAim } from '#domain/visit/roster-rows.ts'
import { allWords as words } from '../../../fixtures/all-words.ts'
import { member } from '../../../fixtures/visit-records.ts'

const table = (headers: readonly string[], ...rows: readonly (readonly unknown[])[]): ImportTable => ({ name: '', headers, rows: rows.map((cells, index) => ({ number: index + 2, cells })) })
const aim = (rest: Partial<RosterAim> = {}): RosterAim => {
  let id = 0
  return { words, language: 'en', visitId: 'v', side: 'home', members: [], newId: () => `m${(id += 1)}`, ...rest }
}

describe('the columns of a list of people', () => {
  it.each<[readonly string[], readonly string[]]>([
    [['序号', '姓名', '单位', '职务', '团内职务', '护照号码', '护照有效期', '手机'], ['', 'names', 'workUnit', 'titles', 'memberRole', 'passport', 'passportExpiry', 'mobile']],
    [['Name', 'Organisation', 'Title', 'Passport No', 'Expiry', 'Phone', 'Diet'], ['names', 'workUnit', 'titles', 'passport', 'passportExpiry', 'mobile', 'diet']],
    [['氏名', '所属', '役職', '備考'], ['names', 'workUnit', 'titles', 'notes']],
    [['id', 'names', 'reading', 'titles', 'organisationIds', 'phone', 'mail', 'birthday', 'languages', 'notes'], ['', 'names', '', 'titles', 'workUnit', 'mobile', '', '', 'languages', 'notes']],
    [['Name', 'name', 'Colour'], ['names', '', '']],
  ])('%j', (headers, expected) => expect(rosterMapping(table(headers), words)).toEqual(expected))
})

describe('rosterRows', () => {
  const mapping = ['names', 'workUnit', 'titles', 'memberRole', 'passport', 'passportExpiry']
  const headers = ['姓名', '单位', '职务', '团内职务', '护照号码', '护照有效期']
  const read = (rows: readonly (readonly unknown[])[], rest: Partial<RosterAim> = {}) => rosterRows(table(headers, ...rows), mapping, aim(rest))

  it('makes members of the visit, the private texts apart', () => {
    const [row] = read([['王一', '市外办', '主任', '团长', 'PE1234567', '2030/03/10']])
    expect(row).toMatchObject({ row: 2, isKnown: false, secrets: { passport: 'PE1234567' }, problems: [] })
    expect(row?.member).toMatchObject({ id: 'm1', visitId: 'v', side: 'home', names: { 'zh-Hans': '王一' }, workUnit: '市外办', titles: { 'zh-Hans': '主任' }, memberRole: 'head', passportExpiry: '2030-03-10' })
    expect(JSON.stringify(row?.member)).not.toContain('PE1234567')
  })

  it.each<[string, readonly unknown[], object]>([
    ['no name', ['', '市外办'], { refusal: { kind: 'missing' } }],
    ['an empty row', ['', ''], { refusal: { kind: 'empty-row' } }],
    ['a name that is too long', ['x'.repeat(300)], { refusal: { kind: 'too-long', limit: 200, length: 300 } }],
    ['a day that is none', ['Li', '', '', '', '', '2030-02-30'], { problems: [{ row: 2, column: '护照有效期', problem: { kind: 'not-a-date' } }] }],
    ['a role there is not', ['Li', '', '', '吉祥物'], { problems: [{ row: 2, column: '团内职务', problem: { kind: 'unknown-word' } }] }],
  ])('says of %s which row and column it is', (_, cells, expected) => expect(read([cells])[0]).toMatchObject(expected))

  it('knows who is on the roster already, and who stands twice in the file', () =>
    expect(read([['Li Wei'], ['li wei'], ['Zhang San']], { members: [member('x', { names: { en: 'Zhang San' } })] }).map(({ isKnown }) => isKnown)).toEqual([false, true, true]))
})
