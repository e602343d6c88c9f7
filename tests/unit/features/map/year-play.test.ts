import { describe, expect, it } from 'vitest'
import { stayOf, writtenYears, yearsOf, yearsUpTo } from '#features/map/year-play.ts'

const series = [
  { year: 1973, added: 1, total: 1 },
  { year: 1974, added: 0, total: 1 },
  { year: 1975, added: 2, total: 3 },
]

describe('yearsUpTo', () => {
  it('goes on to the present year in which no one joined', () => {
    expect(yearsUpTo(series, 1977).slice(2)).toEqual([
      { year: 1975, added: 2, total: 3 },
      { year: 1976, added: 0, total: 3 },
      { year: 1977, added: 0, total: 3 },
    ])
  })

  it('leaves years that lie ahead, and nothing of nothing', () => {
    expect(yearsUpTo(series, 1974)).toEqual(series)
    expect(yearsUpTo([], 2026)).toEqual([])
  })
})

describe('yearsOf', () => {
  it('counts what is shown over all the years there are', () => {
    expect(yearsOf(series, [{ year: 1975, added: 1, total: 1 }])).toEqual([
      { year: 1973, added: 0, total: 0 },
      { year: 1974, added: 0, total: 0 },
      { year: 1975, added: 1, total: 1 },
    ])
    expect(yearsOf(series, [])).toHaveLength(3)
  })
})

describe('stayOf', () => {
  it('stays longer on a year in which someone joined', () => {
    expect(stayOf(series[0])).toBeGreaterThan(5 * stayOf(series[1]))
  })
})

describe('writtenYears', () => {
  it('writes the ends and the decades that do not touch them', () => {
    expect(writtenYears(yearsUpTo(series, 2026))).toEqual([1973, 1980, 1990, 2000, 2010, 2020, 2026])
    expect(writtenYears(yearsUpTo(series, 2022))).toEqual([1973, 1980, 1990, 2000, 2010, 2022])
  })

  it('writes a single year once', () => {
    expect(writtenYears([{ year: 2001, added: 1, total: 1 }])).toEqual([2001])
    expect(writtenYears([])).toEqual([])
  })
})
