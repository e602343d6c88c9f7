import { textIn } from '#domain/place/language-map.ts'
import type { Conflict, WhyValue } from '#domain/visit/conflict.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'
import { isolated } from './isolate.ts'

/** What is said of a conflict: its name, why it is one, and what its mend would do. */
export interface ConflictText {
  readonly title: string
  readonly why: string
  readonly mend: string | undefined
}

/** The words of a conflict in the language on screen, with the names and clocks of its visit. */
export function conflictText({ kind, why, memberIds, mend }: Conflict, file: VisitFile, words: Words, format: Formats, nameOfCountry: (code: string) => string): ConflictText {
  const say = (value: WhyValue): string => valueText(value, file, words, format, nameOfCountry)
  const values = (of: Readonly<Record<string, WhyValue>>): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(of).map(([key, value]) => [key, say(value)]))
  const who = memberIds ? format.list(memberIds.map((id) => isolated(memberName(id, file, words)))) : words.in('parts', 'conflict.everybody')
  return {
    title: words.in('parts', `conflict.kinds.${kind}`),
    why: words.in('parts', `conflict.why.${kind}`, { ...values(why), who }),
    mend: mend && words.in('parts', `conflict.mend.${mend.kind}`, values(mend.values)),
  }
}

/** What an item of the file is called; one without a title by what it is. */
export function itemName(id: string, { items }: VisitFile, words: Words): string {
  const item = items.find((one) => one.id === id)
  if (!item) return words.in('parts', 'untitled')
  return textIn(item.titles, words.language)?.text ?? words.in('vocabulary', item.kind === 'leg' ? `legModes.${item.mode}` : `itemKinds.${item.kind}`)
}

function memberName(id: string, { members }: VisitFile, words: Words): string {
  const member = members.find((one) => one.id === id)
  return textIn(member?.names ?? {}, words.language)?.text ?? words.in('parts', 'untitled')
}

function valueText(value: WhyValue, file: VisitFile, words: Words, format: Formats, nameOfCountry: (code: string) => string): string {
  switch (value.kind) {
    case 'minutes':
      return format.duration(value.minutes)
    case 'km':
      return format.km(value.km)
    case 'date':
      return format.partialDate(value.date)
    case 'time':
      return value.time
    case 'names':
      return isolated(textIn(value.names, words.language)?.text ?? '')
    case 'item':
      return isolated(itemName(value.id, file, words))
    case 'member':
      return isolated(memberName(value.id, file, words))
    case 'country':
      return nameOfCountry(value.code)
    case 'mode':
      return words.in('vocabulary', `legModes.${value.mode}`)
  }
}
