import type { Words } from '#i18n/words.ts'

/** What the clock of home is called: China has one time, and it is Beijing's. */
export function homeClockName(homeZone: string, words: Words): string {
  return homeZone === 'Asia/Shanghai' ? words('clock.beijing') : words('clock.home')
}
