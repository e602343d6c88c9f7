import type { Words } from '#i18n/words.ts'

/** How a key is called in the reader's language; undefined for one that is called what it shows. */
export function keyName(words: Words): (key: string) => string | undefined {
  return (key) => (words.has(`keyNames.${key}`) ? words(`keyNames.${key}`) : undefined)
}
