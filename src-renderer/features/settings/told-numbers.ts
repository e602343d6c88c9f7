import type { Formats } from '#i18n/formats.ts'

type Fact = string | number

/** The facts of a problem for its sentence: numbers as the reader writes them, `count` as it is, because plurals need it. */
export function toldNumbers(facts: object, format: Formats): Record<string, Fact> {
  const told = (name: string, value: Fact): Fact => (typeof value === 'number' && name !== 'count' ? format.number(value) : value)
  return Object.fromEntries(Object.entries(facts).map(([name, value]: [string, Fact]) => [name, told(name, value)]))
}
