import { describe, expect, it } from 'vitest'
import { mapWords } from '#app/commands/map-words.ts'
import type { PlaceId } from '#domain/place/place.ts'

const known = {
  worldviews: ['cn', 'intl', 'ne', 'own-1'],
  places: [
    { id: 'kobe' as PlaceId, sectors: ['education', 'own-sector'] },
    { id: 'rome' as PlaceId, sectors: [] },
  ],
}
const wish = (options: Record<string, string>) => {
  const read = mapWords(options, known)
  return 'wish' in read ? read.wish : undefined
}
const problem = (options: Record<string, string>) => {
  const read = mapWords(options, known)
  return 'problem' in read ? read.problem : undefined
}

describe('words after "map"', () => {
  it('say nothing when there are none', () => {
    expect(mapWords({}, known)).toEqual({ wish: {} })
  })

  it('are understood one by one', () => {
    expect(
      wish({
        worldview: 'own-1',
        projection: 'globe',
        center: '-30.5',
        size: 'a3',
        tier: 'ended,sister',
        sector: 'own-sector',
        year: '1999',
        highlight: 'rome, kobe',
      }),
    ).toMatchObject({
      worldview: 'own-1',
      projection: 'globe',
      center: -30.5,
      sheet: { paper: 'A3' },
      tiers: ['sister', 'ended'],
      sectors: ['own-sector'],
      year: 1999,
      highlighted: ['kobe', 'rome'],
    })
  })

  it.each([
    [{ worldview: 'mars' }, '--worldview "mars": must be one of cn, intl, ne, own-1'],
    [
      { projection: 'mercator' },
      '--projection "mercator": must be one of equal-earth, natural-earth, robinson, miller, globe',
    ],
    [{ center: '181' }, '--center "181": must be a longitude from -180 to 180'],
    [{ center: '' }, '--center "": must be a longitude from -180 to 180'],
    [{ center: '1e2' }, '--center "1e2": must be a longitude from -180 to 180'],
    [
      { size: 'huge' },
      '--size "huge": must be a4, a3 or WIDTHxHEIGHT in pixels, 320 to 12000 each and 80 million in all',
    ],
    [
      { tier: 'sister,friend' },
      '--tier "sister,friend": "friend" is not known; must be one or more of sister, friendly-exchange, intent, contact, ended',
    ],
    [
      { tier: ',' },
      '--tier ",": nothing is named; must be one or more of sister, friendly-exchange, intent, contact, ended',
    ],
    [{ year: '99' }, '--year "99": must be a year from 1000 to 2999'],
    [{ highlight: 'paris' }, '--highlight "paris": "paris" is not known; must be ids of places, parted by commas'],
  ])('are refused in one line: %o', (options, line) => {
    expect(problem(options)).toBe(line)
  })

  it('list the sectors that may be meant', () => {
    expect(problem({ sector: 'x' })).toMatch(
      /^--sector "x": "x" is not known; must be one or more of foreign-affairs, /,
    )
  })

  it('stay on one line whatever is typed', () => {
    const line = problem({ worldview: `a\nb${'c'.repeat(500)}` })
    expect(line).not.toContain('\n')
    expect(line?.length).toBeLessThan(120)
  })
})
