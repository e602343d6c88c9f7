/** Why a value may not enter a register; the words for it live with the screens, under the kind. */
export type RegisterProblem = { readonly at?: string } & (
  | {
      readonly kind:
        | 'missing'
        | 'not-a-number'
        | 'broken-text'
        | 'not-a-date'
        | 'unknown-zone'
        | 'wrong-shape'
        | 'unknown-field'
        | 'unknown-language'
        | 'bad-id'
    }
  | { readonly kind: 'not-one-of'; readonly values: readonly string[] }
  | { readonly kind: 'too-long' | 'too-many'; readonly limit: number; readonly length: number }
  | { readonly kind: 'out-of-range'; readonly from: number; readonly to: number }
)

/** What is wrong with a value, or undefined. */
export type Check = (value: unknown) => RegisterProblem | undefined

/** A well-formed text of at most `limit` characters (code points). */
export function text(limit: number): Check {
  return (value) => {
    if (typeof value !== 'string') return { kind: 'wrong-shape' }
    if (!value.isWellFormed()) return { kind: 'broken-text' }
    const length = value.length <= limit ? value.length : Array.from(value).length
    return length > limit ? { kind: 'too-long', limit, length } : undefined
  }
}

/** A text that is not empty. */
export function someText(limit: number): Check {
  const check = text(limit)
  return (value) => (typeof value === 'string' && value.trim() === '' ? { kind: 'missing' } : check(value))
}

export function matching(pattern: RegExp, kind: 'wrong-shape' | 'bad-id' = 'wrong-shape'): Check {
  return (value) => (typeof value === 'string' && pattern.test(value) ? undefined : { kind })
}

/** An id as a gazetteer, a vocabulary or crypto.randomUUID makes it. */
export const identifier: Check = matching(/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,99}$/u, 'bad-id')

export function oneOf(values: readonly string[]): Check {
  return (value) => (typeof value === 'string' && values.includes(value) ? undefined : { kind: 'not-one-of', values })
}

export function between(from: number, to: number): Check {
  return (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return { kind: 'not-a-number' }
    return value < from || value > to ? { kind: 'out-of-range', from, to } : undefined
  }
}

export const flag: Check = (value) => (typeof value === 'boolean' ? undefined : { kind: 'wrong-shape' })

export function either(first: Check, second: Check): Check {
  return (value) => first(value) && second(value)
}

export function listOf(check: Check, limit: number): Check {
  return (value) => {
    if (!Array.isArray(value)) return { kind: 'wrong-shape' }
    if (value.length > limit) return { kind: 'too-many', limit, length: value.length }
    return firstProblem(value.map((item, index) => [`[${index}]`, check(item)]))
  }
}

/** An object with exactly these keys; those of `optional` may be absent. */
export function shape(keys: Readonly<Record<string, Check>>, optional: readonly string[] = []): Check {
  return (value) => {
    if (!isPlainObject(value)) return { kind: 'wrong-shape' }
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(keys, key))
    if (unknown !== undefined) return { kind: 'unknown-field', at: `.${unknown}` }
    const checked = Object.entries(keys).filter(([key]) => value[key] !== undefined || !optional.includes(key))
    return firstProblem(
      checked.map(([key, check]) => [`.${key}`, value[key] === undefined ? { kind: 'missing' } : check(value[key])]),
    )
  }
}

/** An object whose keys are all among `keys`, with values of one kind. */
export function mapOf(keys: readonly string[], check: Check): Check {
  return (value) => {
    if (!isPlainObject(value)) return { kind: 'wrong-shape' }
    return firstProblem(
      Object.entries(value).map(([key, inner]) => [
        `.${key}`,
        keys.includes(key) ? check(inner) : { kind: 'unknown-language' },
      ]),
    )
  }
}

export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function firstProblem(
  found: readonly (readonly [at: string, problem: RegisterProblem | undefined])[],
): RegisterProblem | undefined {
  for (const [at, problem] of found) if (problem) return { ...problem, at: at + (problem.at ?? '') }
  return undefined
}
