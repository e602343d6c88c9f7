/**
 * The one text of a JSON value by RFC 8785: keys sorted by UTF-16 code units, no spaces, numbers as ECMAScript writes them.
 * Throws a TypeError on what JSON cannot say (NaN, infinities, undefined in a list) and on lone surrogates. Keys whose value is undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return stringText(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') return objectText(value)
  throw new TypeError(`JSON has no ${typeof value}`)
}

function objectText(value: object): string {
  const entries = Object.entries(value) as [string, unknown][]
  // Array.sort compares by UTF-16 code units, which is the order the RFC asks for.
  if (entries.length > 1) entries.sort(([a], [b]) => (a < b ? -1 : 1))
  let text = ''
  for (const [key, inner] of entries)
    if (inner !== undefined) text += `${text === '' ? '' : ','}${stringText(key)}:${canonicalJson(inner)}`
  return `{${text}}`
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON has no ${value}`)
  return JSON.stringify(value)
}

function stringText(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('half of a character (lone surrogate) in a text')
  return JSON.stringify(value)
}
