import { costKinds, type Cost } from './cost.ts'
import { inYuan } from './yuan.ts'

/** Yuan. */
export interface CostTotal {
  readonly planned: number
  readonly actual: number
}

export interface CostTotals extends CostTotal {
  /** Kinds with a line, in their order. */
  readonly byKind: readonly (CostTotal & { readonly kind: Cost['kind'] })[]
  /** Lines left out of the sum of what is planned: no amount, or no rate. */
  readonly unpriced: number
}

/** What a visit costs, in yuan, in all and by kind. */
export function costTotals(costs: readonly Cost[]): CostTotals {
  const sum = (lines: readonly Cost[]): CostTotal => ({
    planned: cents(lines.map((cost) => inYuan(cost))),
    actual: cents(lines.map(({ actual, currency, rate }) => inYuan({ value: actual, currency, rate }))),
  })
  return {
    ...sum(costs),
    byKind: costKinds.flatMap((kind) => {
      const lines = costs.filter((cost) => cost.kind === kind)
      return lines.length === 0 ? [] : [{ kind, ...sum(lines) }]
    }),
    unpriced: costs.filter((cost) => inYuan(cost) === undefined).length,
  }
}

/** The currencies of some lines but yuan, each with the rates that were typed for it. */
export function typedRates(lines: readonly Pick<Cost, 'currency' | 'rate'>[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>()
  for (const { currency, rate } of lines) {
    if (currency === undefined || currency === 'CNY') continue
    const rates = found.get(currency) ?? new Set()
    if (rate !== undefined) rates.add(rate)
    found.set(currency, rates)
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, rates]) => [currency, [...rates]]))
}

/** To the cent, so that sums of what was typed carry no dust. */
const cents = (amounts: readonly (number | undefined)[]): number => Math.round(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) * 100) / 100
