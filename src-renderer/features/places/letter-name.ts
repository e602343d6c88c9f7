import type { Letter } from '#domain/letter/letter.ts'
import type { Words } from '#i18n/words.ts'

/** What a letter is called: its title, else its kind. */
export const letterName = ({ title, kind }: Pick<Letter, 'title' | 'kind'>, words: Words): string =>
  title === '' ? words.in('vocabulary', `letterKinds.${kind}`) : title
