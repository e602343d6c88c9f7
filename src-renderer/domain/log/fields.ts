import { languages, type LanguageMap } from '#domain/place/language.ts'
import type { FieldShape } from '#domain/record/field-shape.ts'
import type { Json } from './op.ts'
import type { RecordRow } from './record-row.ts'
import { identifier, listOf, mapOf, type Check, type RegisterProblem } from './register-checks.ts'

/** How one field of a record lies in registers. */
export interface Field<T> {
  /** What it is to a person; absent for what no screen shows as a field. */
  readonly shape?: FieldShape
  /** What is wrong with the field's whole value; undefined is checked too. */
  readonly check: Check
  /** The registers of a value; what equals the default has none. */
  registers(name: string, value: T): readonly (readonly [register: string, value: Json])[]
  read(name: string, row: RecordRow): T
  /** What is wrong with a value in one register; `part` is what follows the field's name: "/en", "#trade" or "". */
  checkRegister(part: string, value: Json): RegisterProblem | undefined
}

/** One field for each property of a record but its id. */
export type FieldsOf<T> = { readonly [K in Exclude<keyof T, 'id'>]-?: Field<T[K]> }

/** A field that is one register; without a fallback it must be there. */
export function whole<T extends Json>(check: Check, fallback?: T): Field<T> {
  const isFallback = (value: unknown): boolean =>
    fallback !== undefined && JSON.stringify(value) === JSON.stringify(fallback)
  return {
    check: (value) => (value === undefined ? { kind: 'missing' } : check(value)),
    registers: (name, value) => (isFallback(value) ? [] : [[name, value]]),
    read: (name, row) =>
      row[name] !== undefined && check(row[name]) === undefined ? (row[name] as T) : (fallback as T),
    checkRegister: (part, value) =>
      part !== '' ? { kind: 'unknown-field' } : value === null ? absence(fallback) : check(value),
  }
}

/** A field that is one register and may be absent. */
export function optional<T extends Json>(check: Check): Field<T | undefined> {
  return {
    check: (value) => (value === undefined ? undefined : check(value)),
    registers: (name, value) => (value === undefined ? [] : [[name, value]]),
    read: (name, row) => (row[name] !== undefined && check(row[name]) === undefined ? (row[name] as T) : undefined),
    checkRegister: (part, value) =>
      part !== '' ? { kind: 'unknown-field' } : value === null ? undefined : check(value),
  }
}

/** A text in several languages: one register a language. Empty texts are absent. */
export function eachLanguage(check: Check): Field<LanguageMap> {
  const wholeCheck = mapOf(languages, check)
  return {
    check: (value) => (value === undefined ? { kind: 'missing' } : wholeCheck(value)),
    registers: (name, value) =>
      languages.flatMap((language) => (value[language] ? [[`${name}/${language}`, value[language]] as const] : [])),
    read: (name, row) => {
      const texts: Record<string, string> = {}
      for (const language of languages) {
        const value = row[`${name}/${language}`]
        if (typeof value === 'string') texts[language] = value
      }
      return texts
    },
    checkRegister: (part, value) => {
      if (!languages.some((language) => part === `/${language}`))
        return { kind: part === '' ? 'wrong-shape' : 'unknown-language' }
      return value === null ? undefined : check(value)
    },
  }
}

/** A set of ids: one register an id, so that two laptops can add and remove without conflict. Read in the order of the ids. */
export function eachElement<T extends string>(limit: number): Field<readonly T[]> {
  const wholeCheck = listOf(identifier, limit)
  return {
    check: (value) => (value === undefined ? { kind: 'missing' } : wholeCheck(value)),
    registers: (name, value) => [...new Set(value)].map((element) => [`${name}#${element}`, true]),
    read: (name, row) => {
      const start = `${name}#`
      const found: T[] = []
      for (const register in row)
        if (register.startsWith(start) && row[register] === true) found.push(register.slice(start.length) as T)
      return found.sort()
    },
    checkRegister: (part, value) => {
      if (!part.startsWith('#')) return { kind: 'wrong-shape' }
      return (
        identifier(part.slice(1)) ??
        (value === null || typeof value === 'boolean' ? undefined : { kind: 'wrong-shape' })
      )
    },
  }
}

/** Numbers by year: one register a year ("numbers/2024"). */
export function eachYear(check: Check): Field<Readonly<Record<string, number>>> {
  const year = /^[12]\d{3}$/
  const problem = (value: unknown): RegisterProblem | undefined => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'wrong-shape' }
    return Object.entries(value).map(([key, inner]) => (year.test(key) ? check(inner) : NOT_A_YEAR)).find(Boolean)
  }
  return {
    check: (value) => (value === undefined ? { kind: 'missing' } : problem(value)),
    registers: (name, value) => Object.entries(value).map(([key, number]) => [`${name}/${key}`, number]),
    read: (name, row) => {
      const numbers: Record<string, number> = {}
      for (const register in row) {
        const [, key] = register.startsWith(`${name}/`) ? register.split('/') : []
        const value = row[register]
        if (key !== undefined && year.test(key) && typeof value === 'number') numbers[key] = value
      }
      return numbers
    },
    checkRegister: (part, value) =>
      !year.test(part.slice(1)) || !part.startsWith('/') ? NOT_A_YEAR : value === null ? undefined : check(value),
  }
}

const NOT_A_YEAR: RegisterProblem = { kind: 'not-a-date' }

const absence = (fallback: unknown): RegisterProblem | undefined =>
  fallback === undefined ? { kind: 'missing' } : undefined
