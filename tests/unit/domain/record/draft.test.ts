import { freshRecord } from '#domain/record/any-record.ts'
import { readDraft, typedValue } from '#domain/record/draft.ts'
import { expect, it } from 'vitest'

const draft = (values: Record<string, unknown>) => readDraft('project', freshRecord('project', 'p', { titles: { en: 'Port' }, ...values }))

it('reads dates and numbers as people type them', () => {
  const { record, problems } = draft({ nextDate: ' 2026-11 ', value: '1,250.5', date: '' })
  expect(problems.size).toBe(0)
  expect(record).toMatchObject({ nextDate: '2026-11', value: 1250.5 })
  expect(record).not.toHaveProperty('date')
})
it.each([
  [{ nextDate: '2026-02-30' }, 'nextDate', 'not-a-date'],
  [{ value: 'much' }, 'value', 'not-a-number'],
  [{ value: '-1' }, 'value', 'out-of-range'],
  [{ titles: {} }, 'titles', 'missing'],
  [{ titles: { en: 'x'.repeat(201) } }, 'titles', 'too-long'],
])('finds fault with %j', (values, field, kind) => expect(draft(values).problems.get(field)).toMatchObject({ kind }))
it('does not let an end lie before the beginning, as far as both are known', () => {
  const plan = (date: string, endDate: string) => readDraft('plan', freshRecord('plan', 'p', { placeId: 'kobe', date, endDate })).problems
  expect(plan('2026-03', '2025').get('endDate')).toMatchObject({ kind: 'not-a-date', at: 'date' })
  expect(plan('2026-03', '2026').size).toBe(0)
})
it.each([
  [{ kind: 'number', from: 0, to: 9 } as const, '1 250,5', 1250.5],
  [{ kind: 'line' } as const, ' a ', 'a'],
  [{ kind: 'currency' } as const, '', undefined],
  [{ kind: 'flag' } as const, true, true],
])('takes %j from what was typed', (shape, typed, value) => expect(typedValue(shape, typed)).toBe(value))
