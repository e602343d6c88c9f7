import { isLanguage } from '#domain/place/language.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { ownNames } from '#i18n/locale.ts'
import type { Words } from '#i18n/words.ts'
import { fieldName } from './field-name.ts'

/** What the field of a register is called: "names/ja" is "Name · 日本語"; `kind` where it is known whose field it is. */
export function fieldLabel(register: string, words: Words, kind?: RecordKind): string {
  const name = /^[^/#]*/.exec(register)?.[0] ?? ''
  const part = register.slice(name.length + 1)
  const key = `fields.${name}`
  const known = kind ? fieldName(kind, name, words) : words.in('vocabulary', key)
  const field = known === key ? words.in('parts', 'history.detail') : known
  if (!register.includes('/')) return field
  return words.in('parts', 'record.inLanguage', { field, language: isLanguage(part) ? ownNames[part] : part })
}
