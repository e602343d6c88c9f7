import { routeClock, type RouteClock } from './route-clock.ts'
import type { PlannedLeg, PlannedMeeting, RouteBreak, RouteProposal, RouteWish } from './route-wish.ts'

/** Up to so many places every order is weighed; above, good ones are found and made better. */
export const mostExactPlaces = 10

/**
 * Up to `count` orders of the places with a plan for each day: those that break least come first, of these the ones with the
 * fewest hours of travel, then those that are home soonest. Exact up to ten places.
 */
export function routeProposals(wish: RouteWish, count = 4): readonly RouteProposal[] {
  const clock = routeClock(wish)
  if (clock.count === 0) return []
  const orders = clock.count <= mostExactPlaces ? exactOrders(clock, count) : improvedOrders(clock, count)
  return orders.map((order) => planned(wish, clock, order))
}

/** What an order costs, in the order in which it matters. */
interface Cost {
  readonly breaks: number
  readonly travel: number
  /** Minutes since 1970 UTC. */
  readonly time: number
}

const byCost = (a: Cost, b: Cost): number => a.breaks - b.breaks || a.travel - b.travel || a.time - b.time

/** The way to a place, by the places before it. */
interface Label extends Cost {
  readonly place: number
  readonly before?: Label
}

/**
 * Held and Karp's way over all sets of places, with several labels for each set and last place: one is dropped only when
 * `count` others break no more, travel no longer and are ready no later, for these stay ahead of it whatever comes.
 */
function exactOrders(clock: RouteClock, count: number): readonly (readonly number[])[] {
  const { count: size } = clock
  const labels: (Label[] | undefined)[] = []
  const at = (set: number, place: number): Label[] => (labels[set * size + place] ??= [])
  for (let place = 0; place < size; place += 1) at(1 << place, place).push(arrived(clock, { breaks: 0, travel: 0, time: clock.departure, place: size }, place))
  const full = (1 << size) - 1
  for (let set = 1; set < full; set += 1) {
    for (let place = 0; place < size; place += 1) {
      if ((set & (1 << place)) === 0) continue
      for (const label of labels[set * size + place] ?? []) {
        for (let next = 0; next < size; next += 1) {
          if ((set & (1 << next)) === 0) keepLabel(at(set | (1 << next), next), arrived(clock, label, next), count)
        }
      }
      labels[set * size + place] = undefined
    }
  }
  return Array.from({ length: size }, (_, place) => at(full, place))
    .flat()
    .map((label) => ({ label, cost: home(clock, label) }))
    .sort((a, b) => byCost(a.cost, b.cost))
    .slice(0, count)
    .map(({ label }) => orderOf(label))
}

function keepLabel(labels: Label[], label: Label, count: number): void {
  let ahead = 0
  for (const other of labels) if (isAhead(other, label) && (ahead += 1) >= count) return
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    const other = labels[at]
    // It may now have as many ahead of it as the newcomer would have needed to stay out.
    if (other && isAhead(label, other) && aheadOf(other, labels) + 1 >= count) labels.splice(at, 1)
  }
  labels.push(label)
}

const isAhead = (a: Label, b: Label): boolean => a.breaks <= b.breaks && a.travel <= b.travel && a.time <= b.time

function aheadOf(label: Label, labels: readonly Label[]): number {
  let ahead = 0
  for (const one of labels) if (one !== label && isAhead(one, label)) ahead += 1
  return ahead
}

/** The label of going on to a place and holding its meetings. */
function arrived(clock: RouteClock, before: Label, place: number): Label {
  const travel = clock.travelMinutes(before.place, place)
  const { time, missed } = clock.hold(clock.leaving(before.time, before.place, place) + travel, place)
  return { breaks: before.breaks + missed, travel: before.travel + travel, time, place, before }
}

function home(clock: RouteClock, { breaks, travel, time, place }: Label): Cost {
  const way = clock.travelMinutes(place, clock.count)
  const end = clock.leaving(time, place, clock.count) + way
  return { breaks: breaks + clock.homecoming(end).breaks.length, travel: travel + way, time: end }
}

function orderOf(label: Label): readonly number[] {
  const order: number[] = []
  for (let one = label; one.before; one = one.before) order.unshift(one.place)
  return order
}

const costOf = (clock: RouteClock, order: readonly number[]): Cost =>
  home(clock, order.reduce<Label>((label, place) => arrived(clock, label, place), { breaks: 0, travel: 0, time: clock.departure, place: clock.count }))

/** Orders that begin with each place in turn and go on to the nearest, then made better until no turn of a stretch and no move of a place helps. */
function improvedOrders(clock: RouteClock, count: number): readonly (readonly number[])[] {
  const starts = Array.from({ length: clock.count }, (_, place) => place).sort((a, b) => clock.travelMinutes(clock.count, a) - clock.travelMinutes(clock.count, b))
  const found = new Map<string, { readonly order: readonly number[]; readonly cost: Cost }>()
  for (const start of starts.slice(0, mostStarts)) {
    const order = improved(clock, nearestFirst(clock, start))
    found.set(order.join(), { order, cost: costOf(clock, order) })
  }
  return [...found.values()].sort((a, b) => byCost(a.cost, b.cost)).slice(0, count).map(({ order }) => order)
}

const mostStarts = 6
/** Rounds of improvement; each looks at every pair of places. */
const mostRounds = 12

function nearestFirst(clock: RouteClock, start: number): readonly number[] {
  const left = new Set(Array.from({ length: clock.count }, (_, place) => place))
  const order = [start]
  left.delete(start)
  for (let here = start; left.size > 0; ) {
    here = [...left].reduce((best, place) => (clock.travelMinutes(here, place) < clock.travelMinutes(here, best) ? place : best))
    order.push(here)
    left.delete(here)
  }
  return order
}

function improved(clock: RouteClock, first: readonly number[]): readonly number[] {
  let [order, cost] = [first, costOf(clock, first)]
  for (let round = 0; round < mostRounds; round += 1) {
    const before = cost
    for (let from = 0; from < order.length; from += 1) {
      for (let to = 0; to < order.length; to += 1) {
        if (from === to) continue
        const changed = from < to ? turned(order, from, to) : movedPlace(order, from, to)
        const other = costOf(clock, changed)
        if (byCost(other, cost) < 0) [order, cost] = [changed, other]
      }
    }
    if (byCost(cost, before) === 0) break
  }
  return order
}

const turned = (order: readonly number[], from: number, to: number): readonly number[] => [...order.slice(0, from), ...order.slice(from, to + 1).reverse(), ...order.slice(to + 1)]

function movedPlace(order: readonly number[], from: number, to: number): readonly number[] {
  const rest = order.filter((_, at) => at !== from)
  return [...rest.slice(0, to), order[from] ?? 0, ...rest.slice(to)]
}

/** The journey in full. */
function planned({ places, home: city }: RouteWish, clock: RouteClock, order: readonly number[]): RouteProposal {
  const [legs, meetings, breaks]: [PlannedLeg[], PlannedMeeting[], RouteBreak[]] = [[], [], []]
  const idOf = (point: number): string => places[point]?.id ?? city.id
  let [time, here, travelMinutes] = [clock.departure, clock.count, 0]
  const go = (to: number): void => {
    const [start, minutes] = [clock.leaving(time, here, to), clock.travelMinutes(here, to)]
    legs.push({ from: idOf(here), to: idOf(to), mode: clock.mode(here, to), start: start * 60_000, end: (start + minutes) * 60_000 })
    ;[time, here, travelMinutes] = [start + minutes, to, travelMinutes + minutes]
  }
  for (const place of order) {
    go(place)
    time = clock.hold(time, place, (meeting, start, isMissed) => {
      if (meeting.id === '') return
      meetings.push({ id: meeting.id, start: start * 60_000, end: (start + meeting.minutes) * 60_000 })
      if (isMissed) breaks.push({ kind: meeting.start === undefined ? 'window' : 'fixed', meetingId: meeting.id })
    }).time
  }
  go(clock.count)
  const end = clock.homecoming(time)
  return { order: order.map(idOf), legs, meetings, travelMinutes, days: end.days, breaks: [...breaks, ...end.breaks] }
}
