import type { Cost } from '#domain/visit/cost.ts'
import type { Gift } from '#domain/visit/gift.ts'
import { yuanRate } from '#domain/visit/yuan.ts'
import { perPiece, receivedFinding, sameRecipient } from './gift-lines.ts'
import { amountPerHead, banquetLimit, headRank, limitByRank } from './money-figures.ts'
import { graveness, moneyState, plain, type Check, type Finding } from './rule-result.ts'

/** Banquets, a head, by the rank of our host and the form of the meal. */
export const checkBanquets: Check = ({ file, rule }) => {
  const host = headRank(file, 'home')
  return perHead(file.costs.filter(({ kind }) => kind === 'banquet'), (cost) => banquetLimit(rule, host, cost))
}

/** Daily meals of a guest, by the rank of who leads them. */
export const checkMeals: Check = ({ file, rule }) => {
  const limit = limitByRank(rule, headRank(file, 'abroad'))
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
  const limit = limitByRank(rule, headRank(file, 'home'))
  const given = file.gifts.filter(({ way }) => way === 'given')
  if (given.length === 0) return plain('ok', 'nothing')
  const priced = given.map((gift) => ({ gift, amount: perPiece(gift) }))
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
  const received = file.gifts.filter(({ way }) => way === 'received')
  if (received.length === 0) return plain('ok', 'nothing')
  const judgements = received.map((gift) => receivedFinding(gift, rule, file, basis.today))
  return [...judgements].sort((a, b) => graveness[b.state] - graveness[a.state])[0] ?? plain('ok', 'nothing')
}

type Line = { readonly cost: Cost; readonly amount: number | undefined; readonly limit: number }

function perHead(costs: readonly Cost[], limitOf: (cost: Cost) => number): Finding {
  const lines = costs.map((cost): Line => {
    const amount = amountPerHead(cost)
    const rate = yuanRate(cost)
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

const pointingTo = (gifts: readonly Gift[]): NonNullable<Finding['about']> => gifts.map(({ id }) => ({ kind: 'gift', id }))
