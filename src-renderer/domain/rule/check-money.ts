import { monthsLater } from '#domain/place/day.ts'
import { datePrecision } from '#domain/place/partial-date.ts'
import { ranks } from '#domain/person/person.ts'
import type { Cost } from '#domain/visit/cost.ts'
import type { Gift } from '#domain/visit/gift.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { graveness, moneyState, plain, type Check, type Finding } from './rule-result.ts'

/** Banquets, a head, by the rank of our host and the form of the meal. */
export const checkBanquets: Check = ({ file, rule }) => {
  const { minister = 0, bureau = 0 } = rule.limits
  const usual = isMinisterial(headOf(file, 'home')) ? minister : bureau
  return perHead(file.costs.filter(({ kind }) => kind === 'banquet'), (cost) => Math.min(usual, rule.limits[formOf(cost) ?? ''] ?? usual))
}

/** Daily meals of a guest, by the rank of who leads them. */
export const checkMeals: Check = ({ file, rule }) => {
  const { minister = 0, bureau = 0 } = rule.limits
  const limit = isMinisterial(headOf(file, 'abroad')) ? minister : bureau
  return perHead(file.costs.filter(({ kind }) => kind === 'meals'), () => limit)
}

/** Every line of the budget against the ceiling a head and day that was typed for it, in its own currency. */
export const checkBudgetCaps: Check = ({ file }) => {
  const capped = file.costs.filter(({ cap }) => cap !== undefined)
  const lines = capped.map((cost) => ({ cost, amount: amountPerHead(cost), limit: cost.cap ?? 0 }))
  return worstLine(lines, (cost) => cost.currency)
}

/** A gift to the head of a delegation, once, under the ceiling of our host's rank. */
export const checkGiftsGiven: Check = ({ file, rule }): Finding => {
  const { minister = 0, bureau = 0 } = rule.limits
  const limit = isMinisterial(headOf(file, 'home')) ? minister : bureau
  const given = file.gifts.filter(({ way }) => way === 'given')
  if (given.length === 0) return plain('ok', 'nothing')
  const priced = given.map((gift) => ({ gift, amount: inYuan(gift) === undefined ? undefined : (inYuan(gift) ?? 0) / (gift.pieces ?? 1) }))
  const [dearest] = priced.filter(({ amount }) => amount !== undefined).sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0))
  const twice = sameRecipient(given)
  const amount = dearest?.amount
  const figure = amount === undefined ? {} : { unit: 'money' as const, value: amount, limit }
  const state = amount === undefined ? 'ok' : moneyState(amount, limit)
  if (state !== 'over' && twice.length > 0) return { ...plain('over', 'giftTwice', { name: twice[0]?.recipient ?? '' }), ...figure, about: pointingTo(twice) }
  const unpriced = priced.filter(({ amount: one }) => one === undefined).map(({ gift }) => gift)
  if (state !== 'over' && unpriced.length > 0) return { ...plain('unknown', 'giftUnpriced', { gifts: unpriced.length }), about: pointingTo(unpriced) }
  const pointed = state === 'ok' ? [] : priced.filter(({ amount: one }) => one !== undefined && moneyState(one, limit) === state).map(({ gift }) => gift)
  return { ...plain(state, 'giftsGiven', { amount: amount ?? 0, limit }), ...figure, about: pointingTo(pointed) }
}

/** What was received and is worth so much is declared and handed in within some months. */
export const checkGiftsReceived: Check = ({ file, rule, basis }): Finding => {
  const { yuan = 0, months = 0 } = rule.limits
  const received = file.gifts.filter(({ way }) => way === 'received')
  if (received.length === 0) return plain('ok', 'nothing')
  const judgements = received.map((gift): Finding => {
    const value = inYuan(gift)
    const about = pointingTo([gift])
    if (value === undefined) return { ...plain('unknown', 'giftUnpriced', { gifts: 1 }), about }
    if (value < yuan) return plain('ok', 'giftsBelow', { amount: yuan })
    const day = gift.date ?? file.visit.endDate
    const due = day !== undefined && datePrecision(day) === 'day' ? monthsLater(day, months) : undefined
    if (gift.handedInOn !== undefined) {
      const isLate = due !== undefined && gift.handedInOn > due
      return isLate ? { ...plain('over', 'taskLate', { date: gift.handedInOn, due }), about } : plain('ok', 'giftsHandedIn')
    }
    if (due === undefined) return { ...plain('unknown', 'noDates'), about }
    return { ...plain(basis.today > due ? 'over' : 'near', basis.today > due ? 'giftOverdue' : 'giftDue', { due }), unit: 'day', value: due, limit: due, about }
  })
  return [...judgements].sort((a, b) => graveness[b.state] - graveness[a.state])[0] ?? plain('ok', 'nothing')
}

type Line = { readonly cost: Cost; readonly amount: number | undefined; readonly limit: number }

function perHead(costs: readonly Cost[], limitOf: (cost: Cost) => number): Finding {
  const lines = costs.map((cost): Line => {
    const amount = amountPerHead(cost)
    const rate = rateOf(cost)
    return { cost, amount: amount === undefined || rate === undefined ? undefined : amount * rate, limit: limitOf(cost) }
  })
  return worstLine(lines, () => undefined)
}

/** The line that is worst off speaks for all. */
function worstLine(lines: readonly Line[], currencyOf: (cost: Cost) => string | undefined): Finding {
  if (lines.length === 0) return plain('ok', 'nothing')
  const judged = lines.map((line) => ({ ...line, state: line.amount === undefined ? ('unknown' as const) : moneyState(line.amount, line.limit) }))
  const share = ({ amount = 0, limit }: Line): number => (limit === 0 ? amount * Infinity || 0 : amount / limit)
  const [worst] = [...judged].sort((a, b) => graveness[b.state] - graveness[a.state] || share(b) - share(a))
  if (!worst) return plain('ok', 'nothing')
  const alike = judged.filter(({ state }) => state === worst.state)
  const about = worst.state === 'ok' ? [] : alike.map(({ cost }) => ({ kind: 'cost' as const, id: cost.id }))
  const itemIds = worst.state === 'ok' ? [] : alike.flatMap(({ cost }) => (cost.itemId === undefined ? [] : [cost.itemId]))
  if (worst.amount === undefined) return { ...plain('unknown', 'linesUnpriced', { lines: alike.length }), about, itemIds }
  const currency = currencyOf(worst.cost)
  return { ...plain(worst.state, 'perHead', { amount: worst.amount, limit: worst.limit }), unit: 'money', value: worst.amount, limit: worst.limit, ...(currency !== undefined && { currency }), about, itemIds }
}

/** In the currency of the line; a line without days is for once. */
function amountPerHead({ value, heads, days }: Cost): number | undefined {
  return value === undefined || heads === undefined || heads === 0 ? undefined : value / heads / Math.max(1, days ?? 1)
}

const inYuan = ({ value, currency, rate }: Gift): number | undefined => {
  const yuan = rateOf({ currency, rate })
  return value === undefined || yuan === undefined ? undefined : value * yuan
}

/** Yuan for one unit; undefined where nobody typed it. */
const rateOf = ({ currency, rate }: { readonly currency?: string | undefined; readonly rate?: number | undefined }): number | undefined =>
  currency === undefined || currency === 'CNY' ? 1 : rate

/** Gifts beyond the first to one person, at different times or in several lines. */
function sameRecipient(gifts: readonly Gift[]): readonly Gift[] {
  const seen = new Set<string>()
  return gifts.filter(({ personId, recipient }) => {
    const who = personId ?? recipient.trim()
    const isAgain = who !== '' && seen.has(who)
    seen.add(who)
    return isAgain
  })
}

const headOf = ({ members }: VisitFile, side: 'home' | 'abroad'): (typeof ranks)[number] => {
  const own = members.filter((member) => member.side === side)
  return (own.find(({ memberRole }) => memberRole === 'head') ?? [...own].sort((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank))[0])?.rank ?? 'none'
}

/** Provincial and ministerial level, deputies among them. */
const isMinisterial = (rank: (typeof ranks)[number]): boolean => ranks.indexOf(rank) <= ranks.indexOf('vice-minister')

/** A buffet, cocktail or tea has its own ceiling; only the title of the line tells which it is. */
function formOf({ titles }: Cost): 'buffet' | 'cocktail' | 'tea' | undefined {
  const text = Object.values(titles).join(' ').toLowerCase()
  if (/自助|冷餐|buffet/.test(text)) return 'buffet'
  if (/酒会|cocktail/.test(text)) return 'cocktail'
  return /茶会|茶话|茶歇|tea party|tea break/.test(text) ? 'tea' : undefined
}

const pointingTo = (gifts: readonly Gift[]): NonNullable<Finding['about']> => gifts.map(({ id }) => ({ kind: 'gift', id }))
