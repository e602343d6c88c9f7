import { firstDayNumber, lastDayNumber as lastDay, monthsBetween, monthsLater } from '#domain/place/day.ts'
import { datePrecision, type PartialDate } from '#domain/place/partial-date.ts'
import type { Member } from '#domain/visit/member.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { isLeader, sameOrganiser } from './neighbour.ts'
import { hostsAllowed, mealTables } from './escort.ts'
import { countState, graveness, plain, type Check, type Finding } from './rule-result.ts'
import { visitCountries } from './visit-countries.ts'
import { hasBegun, isApproved } from './visit-stage.ts'

/** People of the delegation, the interpreter among them. */
export const checkGroupSize: Check = ({ file, rule }) => {
  const value = ours(file).length
  const limit = rule.limits['people'] ?? 0
  if (value === 0) return plain('unknown', 'noMembers')
  return { state: countState(value, limit), why: { key: 'people', values: { people: value, limit } }, unit: 'count', value, limit }
}

/** No wives, husbands or children, and no group split in two that travel together. */
export const checkOneGroup: Check = ({ file, surroundings, basis }) => {
  const family = ours(file).filter(({ isFamily }) => isFamily)
  if (family.length > 0) return { ...plain('over', 'family', { people: family.length }), unit: 'count', value: family.length, limit: 0, about: pointing(family) }
  if (!basis.neighbours) return plain('unknown', 'neighboursUnread')
  const { visit } = file
  const countries = visitCountries(file, surroundings).all
  const twin = sameOrganiser(visit, basis.neighbours).find(
    ({ date, endDate, countries: theirs }) => visit.date !== undefined && date <= (visit.endDate ?? visit.date) && endDate >= visit.date && theirs.some((one) => countries.includes(one)),
  )
  if (!twin) return plain('ok', 'oneGroup')
  return { ...plain('near', 'splitGroup', { people: ours(file).length + twin.people }), about: [{ kind: 'visit', id: twin.id }] }
}

/** Leaders of one unit do not travel in one group; nor do led groups of one organiser to one country within some months. */
export const checkLeaders: Check = ({ file, surroundings, rule, basis }) => {
  const most = rule.limits['leaders'] ?? 1
  const months = rule.limits['months'] ?? 0
  const leaders = ours(file).filter(({ rank }) => isLeader(rank))
  const units = new Map<string, Member[]>()
  for (const leader of leaders) if (leader.workUnit.trim() !== '') units.set(leader.workUnit.trim(), [...(units.get(leader.workUnit.trim()) ?? []), leader])
  const [unit, many] = [...units].find(([, members]) => members.length > most) ?? []
  if (unit !== undefined && many) return { ...plain('over', 'leadersOfUnit', { people: many.length, unit }), unit: 'count', value: many.length, limit: most, about: pointing(many) }
  const unplaced = leaders.filter(({ workUnit }) => workUnit.trim() === '')
  if (unplaced.length > 1) return { ...plain('unknown', 'noUnit', { people: unplaced.length }), about: pointing(unplaced) }
  const head = ours(file).find(({ memberRole }) => memberRole === 'head')
  if (!head) return plain('unknown', 'noHead')
  if (!basis.neighbours) return plain('unknown', 'neighboursUnread')
  const other = isLeader(head.rank) ? ledNeighbour(file, visitCountries(file, surroundings).all, months, basis.neighbours) : undefined
  if (other) return { ...plain('over', 'leadersSoon', { months, date: other.date }), about: [{ kind: 'visit', id: other.id }] }
  return plain('ok', 'leadersFine', { months })
}

function ledNeighbour({ visit }: VisitFile, countries: readonly string[], months: number, neighbours: Parameters<typeof sameOrganiser>[1]) {
  const { date } = visit
  if (date === undefined || datePrecision(date) !== 'day') return undefined
  const [from, to] = [monthsLater(date, -months), monthsLater(date, months)]
  return sameOrganiser(visit, neighbours).find((one) => one.isLed && one.date > from && one.date < to && one.countries.some((country) => countries.includes(country)))
}

/** Somebody of fitting rank invites, and the invitation is in hand before the request goes out. */
export const checkInvitation: Check = ({ file, rule, basis }) => {
  const { visit, tasks } = file
  const task = tasks.find(({ ruleId }) => ruleId === rule.id)
  const about = task ? [{ kind: 'task' as const, id: task.id }] : []
  const isNamed = visit.inviter.trim() !== '' || visit.inviterId !== undefined
  const isLate = isApproved(visit) || hasBegun(visit, basis.today)
  if (!isNamed) return { ...plain(isLate ? 'over' : 'near', 'noInviter'), about }
  if (task && task.state !== 'done') return { ...plain(isLate ? 'over' : 'near', 'invitationPending'), about }
  return { ...plain('ok', visit.inviter.trim() === '' ? 'invitedByRecord' : 'invited', { name: visit.inviter }), about }
}

/** Passports that run out too soon after the return; near within a month of the limit. */
export const checkPassports: Check = ({ file, rule }): Finding => {
  const { endDate } = file.visit
  const limit = rule.limits['months'] ?? 0
  const members = ours(file)
  if (members.length === 0) return plain('unknown', 'noMembers')
  if (endDate === undefined || datePrecision(endDate) !== 'day') return plain('unknown', 'noDates')
  const needed = monthsLater(endDate, limit)
  const isShort = (expiry: PartialDate, until: PartialDate): boolean => lastDay(expiry) < firstDayNumber(until)
  const known = members.flatMap((member) => (member.passportExpiry === undefined ? [] : [{ member, expiry: member.passportExpiry }]))
  const short = known.filter(({ expiry }) => isShort(expiry, needed))
  const [soonest] = known.map(({ expiry }) => expiry).sort((a, b) => lastDay(a) - lastDay(b))
  const missing = members.filter(({ passportExpiry }) => passportExpiry === undefined)
  const figure = soonest && { unit: 'months' as const, value: soonest < endDate ? 0 : monthsBetween(endDate, soonest), limit }
  const values = soonest && { months: figure?.value ?? 0, date: soonest, limit }
  if (short.length > 0 && values) return { ...plain('over', 'passports', values), ...figure, about: pointing(short.map(({ member }) => member)) }
  if (missing.length > 0) return { ...plain('unknown', 'passportUnknown', { people: missing.length }), about: pointing(missing) }
  const isClose = soonest !== undefined && isShort(soonest, monthsLater(needed, 1))
  return { ...plain(isClose ? 'near' : 'ok', 'passports', values), ...figure }
}

/** Hosts at a table against the guests there: one to one up to a number, then one for several. The meal that is worst off counts. */
export const checkEscort: Check = ({ file, rule }) => {
  const tables = mealTables(file).map(({ meal, guests, hosts }) => ({ id: meal.id, guests, hosts, limit: hostsAllowed(guests, rule) }))
  const [worst] = [...tables].sort((a, b) => b.hosts - b.limit - (a.hosts - a.limit))
  if (!worst) return file.members.some(({ side }) => side === 'abroad') ? plain('ok', 'nothing') : plain('unknown', 'noGuests')
  const state = countState(worst.hosts, worst.limit)
  const itemIds = tables.filter(({ hosts, limit }) => graveness[countState(hosts, limit)] === graveness[state] && state !== 'ok').map(({ id }) => id)
  return { state, why: { key: 'escort', values: { guests: worst.guests, hosts: worst.hosts, limit: worst.limit } }, unit: 'count', value: worst.hosts, limit: worst.limit, itemIds }
}

const ours = ({ members }: VisitFile): readonly Member[] => members.filter(({ side }) => side === 'home')
const pointing = (members: readonly Member[]): NonNullable<Finding['about']> => members.map(({ id }) => ({ kind: 'member', id }))



