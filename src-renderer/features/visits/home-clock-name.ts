import type { Words } from '#i18n/words.ts'

/** What the clock of home is called: China has one time, and it is Beijing's. */
export function homeClockName(homeZone: string, words: Pick<Words, 'in'>): string {
  return words.in('visits', homeZone === 'Asia/Shanghai' ? 'clock.beijing' : 'clock.home')
}
