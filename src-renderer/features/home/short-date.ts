import type { Language } from '#domain/place/language.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import { locale } from '#i18n/locale.ts'

/** "12-06" in Chinese, "Dec 6" elsewhere; as `written` in full when the day is not known. */
export function shortDate(on: PartialDate, language: Language, written: string): string {
  if (on.length < 10) return written
  if (language === 'zh-Hans') return on.slice(5)
  return new Intl.DateTimeFormat(locale(language), { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${on}T00:00Z`),
  )
}
