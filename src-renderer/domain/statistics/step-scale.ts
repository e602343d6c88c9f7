/** Round numbers from 0 up that part `most` into three to six steps. */
export function roundTicks(most: number): readonly number[] {
  const size = Math.max(1, most)
  const magnitude = 10 ** Math.floor(Math.log10(size))
  const steps = [0.1, 0.2, 0.5, 1, 2, 5]
    .map((share) => share * magnitude)
    .filter((step) => step >= 1 && Number.isInteger(step))
  const step = steps.find((one) => size / one <= 5) ?? magnitude
  return Array.from({ length: Math.floor(size / step) + 1 }, (_, index) => index * step)
}

/** Years to write under an axis: both ends and the round ones between, each with `least` years of room to the next. */
export function yearTicks(from: number, to: number, least: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((years) => years >= least) ?? 1000
  const round = []
  for (let year = Math.ceil((from + 1) / step) * step; year < to; year += step)
    if (year - from >= least && to - year >= least) round.push(year)
  return from === to ? [from] : [from, ...round, to]
}
