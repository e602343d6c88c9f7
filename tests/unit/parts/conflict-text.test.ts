// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { visitConflicts } from '#domain/visit/visit-conflicts.ts'
import type { Item } from '#domain/visit/item.ts'
import type { Language } from '#domain/place/language.ts'
import { formats } from '#i18n/formats.ts'
import { changeLanguage } from '#i18n/language.ts'
import { wordsOutsideReact } from '#i18n/words.ts'
import { conflictText } from '#parts/conflict-text.ts'
import { item, member, surroundings, visitFile } from '../../fixtures/visit-records.ts'

const at = (id: string, time: string, endTime: string, values = {}): Item => item(id, { date: '2026-12-14', time, endTime, placeId: 'kobe', interpreterId: 'i', ...values })

async function said(language: Language, items: readonly Item[], kind: string): Promise<readonly string[]> {
  await changeLanguage(language)
  const file = visitFile(items, { members: [member('m', { names: { en: 'Head' }, passportExpiry: '2026-12-15' })] })
  const found = visitConflicts(file, surroundings()).find((one) => one.kind === kind)
  if (!found) return []
  const text = conflictText(found, file, wordsOutsideReact(language, 'parts'), formats(language), (code) => code)
  return [text.title, text.why, text.mend ?? ''].map((part) => part.replace(/[\u2068\u2069]/g, '').replace(/\u00a0/g, ' '))
}

describe('conflictText', () => {
  it.each([
    ['en', 'two-places', ['In two places at once', '“a” and “b” overlap by 30 min: everybody.', 'Move to 11:00']],
    ['zh-Hans', 'two-places', ['同一时间在两处', '“a”与“b”重叠 30分钟：全体人员。', '推迟到 11:00']],
    ['en', 'passport-ends', ['Passport runs out', 'Passport runs out before Dec 20, 2026: Head.', '']],
    ['en', 'end-before-start', ['Ends before it begins', '“c” begins at 22:00 and ends at 01:00.', 'Let it end on Dec 15, 2026']],
  ] as const)('in %s of %s', async (language, kind, expected) => {
    expect(await said(language, [at('a', '10:00', '11:00'), at('b', '10:30', '11:30'), at('c', '22:00', '01:00')], kind)).toEqual(expected)
  })
})
