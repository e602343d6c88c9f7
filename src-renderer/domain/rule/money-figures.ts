import { ranks } from '#domain/person/person.ts'
import type { Cost } from '#domain/visit/cost.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import type { Rule } from './rule.ts'

type Rank = (typeof ranks)[number]

/** In the currency of the line; a line without days is for once. */
export function amountPerHead({ value, heads, days }: Pick<Cost, 'value' | 'heads' | 'days'>): number | undefined {
  return value === undefined || heads === undefined || heads === 0 ? undefined : value / heads / Math.max(1, days ?? 1)
}

/** The rank of who leads a side, else the highest on it. */
export const headRank = ({ members }: Pick<VisitFile, 'members'>, side: 'home' | 'abroad'): Rank => {
  const own = members.filter((member) => member.side === side)
  return (own.find(({ memberRole }) => memberRole === 'head') ?? [...own].sort((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank))[0])?.rank ?? 'none'
}

/** What a rule with one limit for ministers and one for others allows where somebody of that rank leads; yuan. */
export function limitByRank({ limits: { minister = 0, bureau = 0 } }: Pick<Rule, 'limits'>, rank: Rank): number {
  // Provincial and ministerial level, deputies among them.
  return ranks.indexOf(rank) <= ranks.indexOf('vice-minister') ? minister : bureau
}

/** What a banquet may cost a head, by our host's rank and its form: a buffet, cocktail or tea has its own ceiling, and only the title of the line tells which it is. */
export function banquetLimit(rule: Pick<Rule, 'limits'>, host: Rank, { titles }: Pick<Cost, 'titles'>): number {
  const usual = limitByRank(rule, host)
  return Math.min(usual, rule.limits[formOf(titles) ?? ''] ?? usual)
}

function formOf(titles: Cost['titles']): 'buffet' | 'cocktail' | 'tea' | undefined {
  const text = Object.values(titles).join(' ').toLowerCase()
  if (/自助|冷餐|buffet/.test(text)) return 'buffet'
  if (/酒会|cocktail/.test(text)) return 'cocktail'
  return /茶会|茶话|茶歇|tea party|tea break/.test(text) ? 'tea' : undefined
}
