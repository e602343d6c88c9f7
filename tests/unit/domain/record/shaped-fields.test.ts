import * as fields from '#domain/record/shaped-fields.ts'
import { attachedFileCheck } from '#domain/record/attached-file.ts'
import { anyFromRow, anyOps, freshRecord } from '#domain/record/any-record.ts'
import { expect, it } from 'vitest'
import { oneRow } from '../../../fixtures/one-row.ts'

it.each([
  [fields.lineField(), 'line'],
  [fields.codeField(), 'line'],
  [fields.passageField(), 'passage'],
  [fields.linesField(), 'lines'],
  [fields.passagesField(), 'passages'],
  [fields.dateField(), 'date'],
  [fields.flagField(), 'flag'],
  [fields.numberField(0, 1), 'number'],
  [fields.choiceField('tiers', ['a'], 'a'), 'choice'],
  [fields.termsField('sectors', ['a']), 'terms'],
  [fields.linkField('place'), 'link'],
  [fields.linksField('place'), 'links'],
  [fields.tagField(), 'tag'],
  [fields.tagsField(), 'tags'],
  [fields.currencyField(), 'currency'],
  [fields.sourcesField(), 'sources'],
  [fields.confidenceField(), 'confidence'],
  [fields.yearlyField(), 'yearly'],
  [fields.fileField(), 'file'],
  [fields.slotField(), 'slot'],
  [fields.shaped({ kind: 'own' }, fields.lineField()), 'own'],
])('says its shape %#', (field, kind) => expect(field.shape?.kind).toBe(kind))

it('refuses what a field cannot hold', () => {
  expect(fields.numberField(0, 100).check(101)).toMatchObject({ kind: 'out-of-range' })
  expect(fields.currencyField().check('euro')).toMatchObject({ kind: 'wrong-shape' })
  expect(fields.yearlyField().check({ 24: 1 })).toMatchObject({ kind: 'not-a-date' })
  expect(fields.yearlyField().checkRegister('/2024', 3)).toBeUndefined()
  expect(fields.yearlyField().checkRegister('/24', 3)).toMatchObject({ kind: 'not-a-date' })
  expect(attachedFileCheck({ sha: 'x', size: 1, mime: '', name: 'a.pdf' })).toMatchObject({ at: '.sha' })
})
it('keeps one register for each year', () => {
  const record = freshRecord('programme', 'p', { numbers: { 2023: 4, 2024: 7 } })
  const ops = anyOps('programme', undefined, record)
  expect(ops[0]?.f).toEqual({ 'numbers/2023': 4, 'numbers/2024': 7 })
  expect(anyFromRow('programme', oneRow(ops))).toEqual(record)
})
