/** The texts and numbers in a value that no screen shows as a field, one after the other. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(plainText).filter(Boolean).join(' · ')
}
