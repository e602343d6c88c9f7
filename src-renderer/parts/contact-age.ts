import type { Contact } from '#domain/place/contact-light.ts'
import type { Words } from '#i18n/words.ts'

/** How long ago the last contact was: "17 days", "13 months", "not checked". */
export function contactAge(contact: Contact, words: Words): string {
  if (contact.light === 'ended' || contact.months === undefined)
    return words.in('vocabulary', `contactLights.${contact.light}`)
  if (contact.last?.date.length === 4) return words.in('parts', 'contact.year', { year: contact.last.date })
  if (contact.days === 0) return words.in('parts', 'contact.today')
  if (contact.months >= 2) return words.in('parts', 'contact.months', { count: contact.months })
  if (contact.days !== undefined) return words.in('parts', 'contact.days', { count: contact.days })
  return words.in('parts', 'contact.months', { count: Math.max(1, contact.months) })
}

/** The same as a sentence of its own: "17 days ago". */
export function contactAgo(contact: Contact, words: Words): string {
  if (contact.light === 'not-checked' || contact.months === undefined)
    return words.in('vocabulary', 'contactLights.not-checked')
  if (contact.last?.date.length === 4) return words.in('parts', 'contact.inYear', { year: contact.last.date })
  if (contact.days === 0) return words.in('parts', 'contact.today')
  if (contact.months < 2 && contact.days !== undefined)
    return words.in('parts', 'contact.daysAgo', { count: contact.days })
  return words.in('parts', 'contact.monthsAgo', { count: Math.max(1, contact.months) })
}
