import type { Address } from '#navigation/address.ts'

const key = 'recent-records'
const most = 6

/** Keys of the records opened last, the latest first. */
export function recentRecords(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

/** Remembers the record that an address opens, if it opens one. */
export function rememberRecord(address: Address): void {
  const opened = recordAt(address)
  if (opened === undefined) return
  try {
    localStorage.setItem(
      key,
      JSON.stringify([opened, ...recentRecords().filter((one) => one !== opened)].slice(0, most)),
    )
  } catch {
    // Without it the list before anything is typed is shorter.
  }
}

function recordAt(address: Address): string | undefined {
  if (address.page === 'places' || address.page === 'map') return address.place && `place/${address.place}`
  return address.page === 'exchanges' && address.activity ? `activity/${address.activity}` : undefined
}
