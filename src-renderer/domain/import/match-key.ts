import { folded } from '#domain/search/folded.ts'

/** What is left of a name when case, accents, width, blanks and signs are taken away: equal for two spellings of one name. */
export const matchKey = (text: string): string => {
  const plain = folded(text)
  // Names of signs alone (✓) stay as they are.
  return plain.replace(/[\s\p{P}]/gu, '') || plain.trim()
}
