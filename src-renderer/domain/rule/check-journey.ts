import { continentOfCountry } from '#domain/place/continent-of-country.ts'
import type { Item } from '#domain/visit/item.ts'
import { inTimeOrder } from '#domain/visit/item-order.ts'
import { isWithinVisit, lengthInDays } from '#domain/visit/visit-days.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { countState, plain, type Check, type CheckInput, type Finding } from './rule-result.ts'
import { isApproved } from './visit-stage.ts'
import { visitCountries } from './visit-countries.ts'
import { rulesInForce } from './rule-set.ts'

/** Days from leaving our border to crossing it again, both counting, against what the number of countries allows. */
export const checkDaysAbroad: Check = (input) => {
  const { visit } = input.file
  const value = lengthInDays(visit)
  if (value === undefined) return plain('unknown', 'noDates')
  const countries = countriesOf(input)
  const limit = allowedDays(input, countries.length)
  return { state: countState(value, limit), why: { key: 'days', values: { days: value, countries: countries.length, limit } }, unit: 'count', value, limit }
}

/** The extra day is claimed only where a destination lies in Latin America or Africa. */
export const checkExtraDays: Check = (input) => {
  const { rule, file } = input
  if (!file.visit.farFlung) return plain('ok', 'extraUnused')
  const countries = countriesOf(input)
  const value = extraDays(rule.limits, countries.length)
  if (!countries.some(isFarOff)) return { ...plain(countries.length === 0 ? 'unknown' : 'over', 'extraElsewhere'), unit: 'count', value }
  return { ...plain(value === 0 ? 'over' : 'ok', value === 0 ? 'extraNotGranted' : 'extraUsed', { days: value }), unit: 'count', value }
}

/** Countries of the trip, and in principle one continent. */
export const checkCountries: Check = (input) => {
  const { limits } = input.rule
  const countries = countriesOf(input)
  const limit = limits['countries'] ?? 0
  const value = countries.length
  if (value === 0) return plain('unknown', 'noCountries')
  const continents = new Set(countries.map(continentOfCountry))
  const isWide = continents.size > (limits['continents'] ?? Infinity)
  const state = value <= limit && isWide ? 'near' : countState(value, limit)
  const itemIds = value > limit ? [...visitCountries(input.file, input.surroundings).unplanned.values()].flat() : []
  return { state, why: { key: isWide && value <= limit ? 'continents' : 'countries', values: { countries, limit } }, unit: 'count', value, limit, itemIds }
}

/** The itinerary keeps to the countries and days that the visit was approved with. */
export const checkNoChange: Check = ({ file, surroundings }) => {
  const { visit, items } = file
  const state = isApproved(visit) ? 'over' : 'near'
  const { unplanned } = visitCountries(file, surroundings)
  if (unplanned.size > 0 && visit.placeIds.length > 0)
    return { ...plain(state, 'changeCountries', { countries: [...unplanned.keys()] }), itemIds: [...unplanned.values()].flat() }
  const outside = items.filter(({ date, progress }) => date !== undefined && progress !== 'dropped' && !isWithinVisit(visit, date))
  if (outside.length > 0) return { ...plain(state, 'changeDays', { items: outside.length }), unit: 'count', value: outside.length, limit: 0, itemIds: outside.map(({ id }) => id) }
  return visit.date === undefined ? plain('unknown', 'noDates') : plain('ok', 'changeNone')
}

/** A flight after midnight takes the border before midnight: one more day, which wants a note. */
export const checkRedEye: Check = ({ file, rule }) => {
  const { visit, tasks } = file
  const leg = nightDeparture(file)
  if (!visit.redEye) return leg ? { ...plain('near', 'redEyeLikely', { time: leg.time }), itemIds: [leg.id] } : plain('ok', 'redEyeNot')
  const note = tasks.find(({ ruleId }) => ruleId === rule.id)
  const about = note ? [{ kind: 'task' as const, id: note.id }] : []
  return { ...plain(note?.state === 'done' ? 'ok' : 'near', note?.state === 'done' ? 'redEyeNoted' : 'redEyeNote'), about, ...(leg && { itemIds: [leg.id] }) }
}

/** Days that the rules in force allow for so many countries: with the extra day where it is due and a day for the night flight. */
function allowedDays({ rule, file, basis, surroundings }: CheckInput, countries: number): number {
  const { visit } = file
  const names = ['oneCountry', 'twoCountries', 'threeCountries'] as const
  const limit = rule.limits[names[Math.min(2, Math.max(0, countries - 1))] ?? 'oneCountry'] ?? 0
  const others = rulesInForce(basis.rules, visit, basis.today)
  const extra = others.find(({ kind }) => kind === 'extra-days')
  const night = others.find(({ kind }) => kind === 'red-eye')
  const isFar = visit.farFlung && visitCountries(file, surroundings).all.some(isFarOff)
  return limit + (extra && isFar ? extraDays(extra.limits, countries) : 0) + (night && visit.redEye ? (night.limits['days'] ?? 0) : 0)
}

const extraDays = (limits: Readonly<Record<string, number>>, countries: number): number =>
  countries === 0 ? 0 : countries === 1 ? (limits['oneCountry'] ?? 0) : countries === 2 ? (limits['twoCountries'] ?? 0) : 0

const countriesOf = ({ file, surroundings }: CheckInput): readonly string[] => visitCountries(file, surroundings).all

/** Latin America, which is America without the United States and Canada, or Africa. */
function isFarOff(country: string): boolean {
  const continent = continentOfCountry(country)
  return continent === 'africa' || continent === 'south-america' || (continent === 'north-america' && !['US', 'CA'].includes(country))
}

/** The leg that leaves home in the small hours of the first day or the day after. */
function nightDeparture({ items }: VisitFile): Item | undefined {
  const first = inTimeOrder(items).find(({ kind, mode, date, progress }) => kind === 'leg' && mode === 'flight' && date !== undefined && progress !== 'dropped')
  return first && first.time !== '' && first.time < '05:00' ? first : undefined
}

/** Days the guests stay, against what the host pays for where there is no reciprocity. */
export const checkHostDays: Check = ({ file, rule }): Finding => {
  const value = lengthInDays(file.visit)
  const limit = rule.limits['days'] ?? 0
  if (value === undefined) return plain('unknown', 'noDates')
  if (file.visit.reciprocal) return { ...plain('ok', 'reciprocal'), unit: 'count', value }
  return { state: countState(value, limit), why: { key: 'hostDays', values: { days: value, limit } }, unit: 'count', value, limit }
}
