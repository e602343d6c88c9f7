import { homeName } from '#documents/place-row.ts'
import type { HomeCity } from '#domain/place/home.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Words } from '#i18n/words.ts'

interface StatisticsFile {
  readonly ending: string
  readonly home: HomeCity | undefined
  readonly day: PartialDate
  /** "all", "2025" or the title of a chart. */
  readonly part: string
}

/** "2026-11-25_statistics_Tianjin_2025_en.xlsx": the name under which figures leave the app. */
export function statisticsFileName(words: Words, { ending, home, day, part }: StatisticsFile): string {
  const name = words('export.fileName', {
    date: day,
    home: home ? homeName(home, words.language) : '',
    part,
    language: words.language,
  })
  // What no file system takes, and the control characters.
  // eslint-disable-next-line no-control-regex
  const plain = name.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, '-')
  return `${plain.replace(/__+/g, '_').replace(/\s+/g, '-')}.${ending}`
}
