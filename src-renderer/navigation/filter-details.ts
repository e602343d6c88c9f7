import { spanOfText, spanText, type YearSpan } from '#domain/statistics/year-span.ts'

/** How one line of a filter stands in an address. */
interface Detail<T> {
  readonly write: (value: T) => string
  /** Undefined for a text that means nothing here. */
  readonly read: (text: string) => T | undefined
}

export type Details<F> = { readonly [K in keyof F]-?: readonly [name: string, detail: Detail<Exclude<F[K], undefined>>] }

export const anyText: Detail<string> = { write: (text) => text, read: (text) => text || undefined }
export const idText = <T extends string>(): Detail<T> => ({ write: (id) => id, read: (text) => (text || undefined) as T | undefined })
export const yes: Detail<true> = { write: () => 'true', read: (text) => (text === 'true' ? true : undefined) }
export const years: Detail<YearSpan> = { write: spanText, read: spanOfText }
export const year: Detail<number> = { write: String, read: (text) => (/^[12]\d{3}$/.test(text) ? Number(text) : undefined) }

export const oneOf = <T extends string>(values: readonly T[]): Detail<T> => ({
  write: (value) => value,
  read: (text) => values.find((value) => value === text),
})

export const someOf = <T extends string>(values: readonly T[]): Detail<readonly T[]> => ({
  write: (chosen) => values.filter((value) => chosen.includes(value)).join(','),
  read: (text) => {
    const asked = text.split(',')
    const found = values.filter((value) => asked.includes(value))
    return found.length === 0 ? undefined : found
  },
})

/** Adds the lines of a filter to an address, always in the same order. */
export function writeFilter<F extends object>(details: Details<F>, filter: F | undefined, into: URLSearchParams): void {
  if (filter === undefined) return
  for (const key of Object.keys(details) as (keyof F & string)[]) {
    const value = filter[key]
    const [name, detail] = details[key]
    const text = value === undefined ? '' : detail.write(value as Exclude<F[typeof key], undefined>)
    if (text !== '') into.set(name, text)
  }
}

/** The filter that an address names; undefined when it names none. */
export function readFilter<F extends object>(details: Details<F>, from: URLSearchParams): F | undefined {
  const found: Partial<F> = {}
  for (const key of Object.keys(details) as (keyof F & string)[]) {
    const [name, detail] = details[key]
    const text = from.get(name)
    const value = text === null ? undefined : detail.read(text)
    if (value !== undefined) found[key] = value
  }
  return Object.keys(found).length === 0 ? undefined : (found as F)
}
