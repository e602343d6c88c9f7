import { monthsLater } from '#domain/place/day.ts'
import { datePrecision, type PartialDate } from '#domain/place/partial-date.ts'
import type { Gift } from '#domain/visit/gift.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { inYuan } from '#domain/visit/yuan.ts'
import { headRank, limitByRank } from './money-figures.ts'
import { moneyState, plain, type Finding } from './rule-result.ts'
import type { Rule } from './rule.ts'

/** A gift as the register shows it. */
export interface GiftLine {
  readonly gift: Gift
  /** Yuan, of one piece. */
  readonly each?: number
  /** What one may be worth, or from which worth on it is handed in; yuan. */
  readonly limit?: number
  readonly finding: Finding
}

type Held = Pick<VisitFile, 'visit' | 'members' | 'gifts'>

/** Every gift of a visit against the rule that is in force for it; without a rule there is nothing to check. */
export function giftLines(file: Held, rules: readonly Rule[], today: PartialDate): readonly GiftLine[] {
  const rule = (kind: Rule['kind']): Rule | undefined => rules.find((one) => one.kind === kind)
  const [given, received] = [rule('gift-given'), rule('gift-received')]
  const again = new Set(sameRecipient(file.gifts.filter(({ way }) => way === 'given')))
  return file.gifts.map((gift): GiftLine => {
    const each = perPiece(gift)
    const known = each === undefined ? {} : { each }
    if (gift.way === 'received') {
      if (!received) return { gift, ...known, finding: plain('ok', 'nothing') }
      return { gift, ...known, limit: received.limits['yuan'] ?? 0, finding: receivedFinding(gift, received, file, today) }
    }
    if (!given) return { gift, ...known, finding: plain('ok', 'nothing') }
    const limit = limitByRank(given, headRank(file, 'home'))
    if (again.has(gift)) return { gift, ...known, limit, finding: plain('over', 'giftTwice', { name: gift.recipient }) }
    if (each === undefined) return { gift, limit, finding: plain('unknown', 'giftUnpriced', { gifts: 1 }) }
    return { gift, each, limit, finding: { ...plain(moneyState(each, limit), 'giftsGiven', { amount: each, limit }), unit: 'money', value: each, limit } }
  })
}

/** What was received and is worth so much is declared and handed in within some months; what it is worth, by all its pieces. */
export function receivedFinding(gift: Gift, { limits: { yuan = 0, months = 0 } }: Pick<Rule, 'limits'>, { visit }: Pick<VisitFile, 'visit'>, today: PartialDate): Finding {
  const value = inYuan(gift)
  const about: Finding['about'] = [{ kind: 'gift', id: gift.id }]
  if (value === undefined) return { ...plain('unknown', 'giftUnpriced', { gifts: 1 }), about }
  if (value < yuan) return plain('ok', 'giftsBelow', { amount: yuan })
  const day = gift.date ?? visit.endDate
  const due = day !== undefined && datePrecision(day) === 'day' ? monthsLater(day, months) : undefined
  if (gift.handedInOn !== undefined) {
    const isLate = due !== undefined && gift.handedInOn > due
    return isLate ? { ...plain('over', 'taskLate', { date: gift.handedInOn, due }), about } : plain('ok', 'giftsHandedIn')
  }
  if (due === undefined) return { ...plain('unknown', 'noDates'), about }
  return { ...plain(today > due ? 'over' : 'near', today > due ? 'giftOverdue' : 'giftDue', { due }), unit: 'day', value: due, limit: due, about }
}

/** Yuan, of one piece; undefined where amount or rate is missing. */
export function perPiece(gift: Gift): number | undefined {
  const yuan = inYuan(gift)
  return yuan === undefined ? undefined : yuan / (gift.pieces ?? 1)
}

/** Gifts beyond the first to one person, at different times or in several lines. */
export function sameRecipient(gifts: readonly Gift[]): readonly Gift[] {
  const seen = new Set<string>()
  return gifts.filter(({ personId, recipient }) => {
    const who = personId ?? recipient.trim()
    const isAgain = who !== '' && seen.has(who)
    seen.add(who)
    return isAgain
  })
}
