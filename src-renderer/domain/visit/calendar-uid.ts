const domainOfUids = '@sister-city-atlas'

/** The name under which calendars know an item; the same for ever. */
export const uidOfItem = (id: string): string => `${id}${domainOfUids}`

/**
 * The id of the item that an event of a calendar is: its own where it came from here, else one made of its name, so that the
 * same file brought in twice changes the same items. `salt` tells apart visits, and the days of an event that repeats.
 */
export function itemIdOfUid(uid: string, salt: string): string {
  if (salt === '' && uid.endsWith(domainOfUids)) return uid.slice(0, -domainOfUids.length)
  return `ics.${hashOf(`${salt}\n${uid}`)}`
}

/** Two FNV-1a hashes over the letters, 64 bits in hexadecimal: names must differ, they need not be secret. */
function hashOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ ((unit << 7) | at), 0x85ebca6b)
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
