import { textIn } from '#domain/place/language-map.ts'
import type { Item } from '#domain/visit/item.ts'
import type { Words } from '#i18n/words.ts'

/** What an item is called; one without a title by what it is. */
export function itemTitle(item: Item, words: Words): string {
  return textIn(item.titles, words.language)?.text ?? words.in('vocabulary', item.kind === 'leg' ? `legModes.${item.mode}` : `itemKinds.${item.kind}`)
}
