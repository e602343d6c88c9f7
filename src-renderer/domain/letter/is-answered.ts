import type { Letter } from './letter.ts'

/** True when another letter that was sent or received answers this one. */
export function isAnswered(letter: Pick<Letter, 'id'>, letters: readonly Pick<Letter, 'answersId' | 'state'>[]): boolean {
  return letters.some((other) => other.answersId === letter.id && other.state === 'done')
}
