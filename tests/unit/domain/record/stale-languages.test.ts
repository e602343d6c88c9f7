import type { Changeset } from '#domain/log/changeset.ts'
import { fold, type Rows } from '#domain/log/fold.ts'
import type { Registers } from '#domain/log/op.ts'
import { sourceLanguage, staleLanguages, translatedFields } from '#domain/record/stale-languages.ts'
import { expect, it } from 'vitest'

function lived(...steps: readonly Registers[]) {
  const rows: Rows = new Map()
  for (const [index, f] of steps.entries()) {
    const changeset: Changeset = { v: 1, s: 1, d: 'a', q: index + 1, h: (index + 1) * 1000, u: '', why: '', ops: [{ e: 'place', r: 'k', f }], o: '', prev: '' }
    fold(rows, changeset, {})
  }
  const row = rows.get('place/k')
  if (!row) throw new Error('no row')
  return row
}
const made = { 'names/zh-Hans': '神户', 'names/en': 'Kobe', 'names/de': 'Kobe' }

it.each([
  ['nothing was changed', [made], []],
  ['a translation was changed', [made, { 'names/de': 'Kōbe' }], []],
  ['the source was changed', [made, { 'names/zh-Hans': '神户市' }], ['en', 'de']],
  ['one was brought up to date since', [made, { 'names/zh-Hans': '神户市' }, { 'names/en': 'Kobe City' }], ['de']],
  ['one was found still right', [made, { 'names/zh-Hans': '神户市' }, { 'names/de': 'Kobe' }], ['en']],
  ['both were written together', [made, { 'names/zh-Hans': '神户市', 'names/en': 'Kobe City', 'names/de': 'Kobe' }], []],
  ['the source was taken away', [made, { 'names/zh-Hans': null }], []],
] as const)('when %s', (_, steps, stale) => expect(staleLanguages(lived(...(steps as readonly Registers[])), 'names')).toEqual(stale))

it('takes Chinese for the source, else English, else what there is', () => {
  expect(sourceLanguage(lived(made), 'names')).toBe('zh-Hans')
  expect(sourceLanguage(lived({ 'names/de': 'Kobe' }), 'names')).toBe('de')
  expect(sourceLanguage(lived({}), 'names')).toBeUndefined()
})
it('knows the fields with a text for each language', () => expect(translatedFields('place')).toContain('names'))
