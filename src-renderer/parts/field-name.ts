import type { RecordKind } from '#domain/record/record-kinds.ts'
import type { Words } from '#i18n/words.ts'

/** What a field of a kind is called: the title of a person is a post, that of an exchange a name. */
export const fieldName = (kind: RecordKind, field: string, words: Words): string =>
  words.in('vocabulary', field === 'titles' && (kind === 'person' || kind === 'member') ? 'fields.post' : `fields.${field}`)
