/** A run of whole calendar years, both ends counted. */
export interface YearSpan {
  readonly from: number
  readonly to: number
}

export const oneYear = (year: number): YearSpan => ({ from: year, to: year })

export const isInSpan = (year: number, { from, to }: YearSpan): boolean => from <= year && year <= to

/** "1973" or "1973-1993": how a span stands in an address and in a file name. */
export const spanText = ({ from, to }: YearSpan): string => (from === to ? String(from) : `${from}-${to}`)

/** The span that a text of this form means; undefined for any other text. */
export function spanOfText(text: string): YearSpan | undefined {
  const [, first = '', last = first] = /^([12]\d{3})(?:-([12]\d{3}))?$/.exec(text) ?? []
  const span = { from: Number(first), to: Number(last) }
  return first !== '' && span.from <= span.to ? span : undefined
}

const lengths = [1, 2, 5, 10, 20, 50, 100]

/**
 * The span in at most `most` columns: single years where they have room, else spans of 2, 5, 10 … years that begin with
 * a round year, the first and the last one cut to the span.
 */
export function yearColumns(span: YearSpan, most: number): readonly YearSpan[] {
  const length = lengths.find((years) => Math.floor(span.to / years) - Math.floor(span.from / years) < most) ?? 1000
  const columns: YearSpan[] = []
  for (let from = span.from; from <= span.to;) {
    const to = Math.min(span.to, (Math.floor(from / length) + 1) * length - 1)
    columns.push({ from, to })
    from = to + 1
  }
  return columns
}
