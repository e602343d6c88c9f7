interface Sum {
  readonly value?: number | undefined
  /** ISO 4217; yuan when left out. */
  readonly currency?: string | undefined
  /** Yuan for one unit. */
  readonly rate?: number | undefined
}

/** Yuan for one unit of the currency; undefined where nobody typed it. */
export const yuanRate = ({ currency, rate }: Sum): number | undefined => (currency === undefined || currency === 'CNY' ? 1 : rate)

/** The amount in yuan; undefined where amount or rate is missing. */
export function inYuan(sum: Sum): number | undefined {
  const yuan = yuanRate(sum)
  return sum.value === undefined || yuan === undefined ? undefined : sum.value * yuan
}
