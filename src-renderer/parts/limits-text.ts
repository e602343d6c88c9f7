import type { Rule } from '#domain/rule/rule.ts'
import type { Formats } from '#i18n/formats.ts'
import type { Words } from '#i18n/words.ts'

/** The numbers of a rule in one line: "1 country 5 · 2 countries 8". */
export function limitsText({ limits }: Pick<Rule, 'limits'>, words: Words, format: Formats): string {
  return Object.entries(limits)
    .map(([name, value]) => `${words.in('rules', `limits.${name}`)} ${format.number(value)}`)
    .join(' · ')
}
