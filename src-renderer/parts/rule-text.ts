import { textIn } from '#domain/place/language-map.ts'
import { partialDate, type PartialDate } from '#domain/place/partial-date.ts'
import type { RuleResult } from '#domain/rule/rule-result.ts'
import type { Rule } from '#domain/rule/rule.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'

/** What a rule is called in a chip: its own title, else the words of the one that ships. */
export function ruleName({ id, titles }: Pick<Rule, 'id' | 'titles'>, words: Words): string {
  const known = wordsOf(id)
  return textIn(titles, words.language)?.text ?? (words.has(`names.${known}`) ? words(`names.${known}`) : id)
}

/** What a rule says, in a sentence; undefined for one of the office's own without words. */
export function ruleFact({ id, texts }: Pick<Rule, 'id' | 'texts'>, words: Words): string | undefined {
  const known = wordsOf(id)
  return textIn(texts, words.language)?.text ?? (words.has(`facts.${known}`) ? words(`facts.${known}`) : undefined)
}

/** The figure of a chip, "8/8"; undefined where there is none. */
export function ruleFigure({ unit, value, limit, currency }: Pick<RuleResult, 'unit' | 'value' | 'limit' | 'currency'>, format: Formats): string | undefined {
  if (value === undefined) return undefined
  const shown = (one: number | PartialDate): string => {
    if (typeof one === 'string') return format.partialDate(one)
    if (unit === 'share') return format.percent(one)
    return unit === 'money' ? format.money(one, currency ?? 'CNY') : format.number(one)
  }
  const hasLimit = limit !== undefined && (unit === 'count' || unit === 'months') && limit !== 0
  return hasLimit ? `${shown(value)}/${shown(limit)}` : shown(value)
}

/** Why a visit stands to a rule as it does, as a sentence. */
export function ruleWhy({ why, unit, currency }: Pick<RuleResult, 'why' | 'unit' | 'currency'>, words: Words, format: Formats, nameOfCountry: (code: string) => string): string {
  const said = Object.entries(why.values).map(([name, value]) => {
    if (typeof value === 'number') {
      const isMoney = name === 'amount' || (name === 'limit' && unit === 'money')
      return [name, isMoney ? format.money(value, currency ?? 'CNY') : format.number(value)]
    }
    if (typeof value !== 'string') return [name, name === 'countries' ? format.list(value.map(nameOfCountry)) : format.list([...value])]
    const date = /^\d{4}-\d{2}/.test(value) ? partialDate(value) : undefined
    return [name, date ? format.partialDate(date) : value]
  })
  return words.in('rules', `why.${why.key}`, Object.fromEntries(said) as Record<string, string>)
}

// A plus would not read well in a key of words.
const wordsOf = (id: string): string => id.replace(/\+$/, '-plus')
