/** The texts and numbers in a value that no screen shows as a field, one after the other. */
export function plainText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return value.toString()
  return Object.values(value).map(plainText).filter(Boolean).join(' · ')
}
