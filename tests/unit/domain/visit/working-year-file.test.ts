import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readWorkingYears, workingYearsText } from '#domain/visit/working-year-file.ts'
import { workingYearId } from '#domain/visit/working-year.ts'

const table = { id: workingYearId(2027), year: 2027, off: ['2027-10-01', '2027-10-04'], on: ['2027-10-09'], source: '' }

it.each([
  ['our own file', workingYearsText([table])],
  ['one table', JSON.stringify({ year: 2027, off: table.off, on: table.on })],
  ['holidays and workdays', JSON.stringify({ holidays: { '2027-10-01': 'x', '2027-10-02': 'x', '2027-10-04': 'x' }, workdays: { '2027-10-09': 'x' } })],
  ['days with a flag', JSON.stringify({ year: 2027, days: [{ date: '2027-10-01', isOffDay: true }, { date: '2027-10-04', isOffDay: true }, { date: '2027-10-09', isOffDay: false }] })],
  ['CSV', '日期,类型\r\n2027/10/1,休\r\n2027-10-04,休\r\n2027年10月9日,班\r\n'],
  ['CSV with a mark', '\uFEFF2027-10-01;off\n2027-10-04;off\n2027-10-09;on'],
])('reads %s', (_, text) => {
  expect(readWorkingYears(text)).toEqual({ years: [table] })
})

it.each([
  ['{', { at: '', kind: 'not-json' }],
  ['', { at: '', kind: 'no-tables' }],
  ['[]', { at: '', kind: 'no-tables' }],
  ['{"years":[{"year":2027,"off":[]}]}', { at: 'years[0].on', kind: 'wrong-shape' }],
  ['[{"year":"2027"}]', { at: '[0].year', kind: 'wrong-shape' }],
  ['{"years":[3]}', { at: 'years[0]', kind: 'wrong-shape' }],
  ['{"year":2027,"days":[{"date":1}]}', { at: 'days[0]', kind: 'wrong-shape' }],
  ['2027-02-30,off', { at: '2027', kind: 'not-a-day', day: '2027-02-30' }],
  ['date,kind\n2027-10-01,maybe', { at: 'line 2', kind: 'not-off-or-on', day: 'maybe' }],
  ['2027-10-01,off\nFebruary 30,off', { at: 'line 2', kind: 'not-a-day', day: 'February 30' }],
  ['{"year":2027,"off":["2026-10-01"],"on":[]}', { at: '2027', kind: 'other-year', day: '2026-10-01' }],
])('refuses %j and says where', (text, problem) => {
  expect(readWorkingYears(text)).toEqual({ problem })
})

it('never throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => 'years' in readWorkingYears(text) || 'problem' in readWorkingYears(text)))
})
