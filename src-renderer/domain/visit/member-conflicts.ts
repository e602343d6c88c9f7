import { monthsLater } from '#domain/place/day.ts'
import { datePrecision, type PartialDate } from '#domain/place/partial-date.ts'
import { conflict, ofCountry, ofItem, onDate, type Conflict } from './conflict.ts'
import { inRosterOrder } from './roster-order.ts'
import type { Item } from './item.ts'
import type { Member } from './member.ts'
import { isBusyWith } from './shared-people.ts'
import type { BusyItem, VisitView } from './visit-view.ts'

/** Most countries want a passport that is good for so long after the visit. */
const passportMonths = 6

/** Travellers whose passport or visa runs out before they are home again, or whose passport is good for less than six months more. */
export function papersRunningOut({ file: { visit, members } }: VisitView): readonly Conflict[] {
  const back = visit.endDate ?? visit.date
  if (!back || datePrecision(back) !== 'day') return []
  const travellers = inRosterOrder(members).filter(({ side }) => side === (visit.direction === 'outbound' ? 'home' : 'abroad'))
  const soon = monthsLater(back, passportMonths)
  const groups = [
    { kind: 'passport-ends', state: 'over', who: travellers.filter((one) => endsBefore(one.passportExpiry, back)), until: back },
    { kind: 'passport-soon', state: 'near', who: travellers.filter((one) => !endsBefore(one.passportExpiry, back) && endsBefore(one.passportExpiry, soon)), until: soon },
    { kind: 'visa-ends', state: 'over', who: travellers.filter((one) => endsBefore(one.visaExpiry, back)), until: back },
  ] as const
  return groups.flatMap(({ kind, state, who, until }) =>
    who.length === 0 ? [] : [conflict({ kind, state, itemIds: [], memberIds: who.map(({ id }) => id), why: { date: onDate(until) } })],
  )
}

/** A date known to the month lasts to its end. */
const endsBefore = (expiry: PartialDate | undefined, date: PartialDate): boolean => expiry !== undefined && expiry < date.slice(0, expiry.length)

/** Meetings with people of another language and nobody to interpret; the mend asks one of the roster who is free and speaks it. */
export function missingInterpreters({ file, busy, placed, surroundings }: VisitView): readonly Conflict[] {
  const { home, places } = surroundings
  const ours = languageOf(home.country)
  const interpreters = file.members.filter(({ memberRole }) => memberRole === 'interpreter')
  return placed.flatMap((one) => {
    const { item } = one
    if (item.kind !== 'meeting' || item.interpreterId || interpreters.some(({ id }) => item.memberIds.includes(id))) return []
    const isWithThem = item.theirIds.length > 0 || item.organisationId !== undefined
    // Put down as business by hand and with nobody of theirs: the delegation meets itself.
    if (!isWithThem && item.business !== 'by-kind') return []
    const country = file.visit.direction === 'inbound' ? partnerCountry(file.visit.placeIds, places) : one.from.country
    const theirs = country && languageOf(country)
    if (!country || !theirs || theirs === ours) return []
    const free = interpreters.find((member) => member.languages.some((tag) => tag.split('-')[0] === theirs) && isFree(member, one.item, one, busy))
    return [
      conflict({
        kind: 'no-interpreter',
        state: isWithThem ? 'over' : 'near',
        itemIds: [item.id],
        why: { item: ofItem(item.id), country: ofCountry(country) },
        ...(free && { mend: { kind: 'interpreter', ops: [{ e: 'item', r: item.id, f: { interpreterId: free.id } }], values: { member: { kind: 'member', id: free.id } } } }),
      }),
    ]
  })
}

function isFree(member: Member, item: Item, { start, end }: { readonly start?: number; readonly end?: number }, busy: readonly BusyItem[]): boolean {
  if (start === undefined || end === undefined) return true
  return busy.every((other) => other.item.id === item.id || other.end <= start || other.start >= end || !isBusyWith(member, other.item))
}

function partnerCountry(ids: readonly string[], places: VisitView['surroundings']['places']): string | undefined {
  return ids.flatMap((id) => places.get(id)?.country ?? [])[0]
}

// A locale costs some 20 µs to build, and a visit asks for the same two or three with every key.
const languages = new Map<string, string>()

/** The language most spoken in a country, as CLDR has it: "ja" for JP. */
function languageOf(country: string): string {
  const known = languages.get(country)
  if (known !== undefined) return known
  let language = ''
  try {
    language = new Intl.Locale('und', { region: country }).maximize().language
  } catch {
    // Not a country code: nothing is known of how they speak there.
  }
  languages.set(country, language)
  return language
}
