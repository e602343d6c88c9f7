import fc from 'fast-check'
import { expect, it } from 'vitest'
import { flagLevels } from '#features/home/flag-levels.ts'

it('hangs flags that crowd lower and lower, then gives up their words', () => {
  expect(
    flagLevels(
      [0, 5, 10, 15].map((at) => ({ at, width: 100 })),
      500,
    ),
  ).toEqual([0, 1, 2, undefined])
})

it('goes back to the top as soon as the staff is clear of all below', () => {
  expect(
    flagLevels(
      [
        { at: 0, width: 50 },
        { at: 10, width: 50 },
        { at: 60, width: 50 },
      ],
      500,
    ),
  ).toEqual([0, 1, 0])
  expect(
    flagLevels(
      [
        { at: 0, width: 50 },
        { at: 10, width: 90 },
        { at: 60, width: 50 },
      ],
      500,
    ),
  ).toEqual([0, 1, 2])
})

it('serves the first ones before the others, and of their ways takes the one that leaves words to most', () => {
  const crowd = [0, 5, 10, 15].map((at) => ({ at, width: 100, isFirst: at === 15 }))
  expect(flagLevels(crowd, 500)).toEqual([0, 1, undefined, 2])
})

it('gives two first ones that crowd their words before it counts the others', () => {
  const firsts = [0, 60].map((at) => ({ at, width: 100, isFirst: true }))
  expect(flagLevels(firsts, 500).filter((level) => level === undefined)).toEqual([])
})

it('writes nothing past the end', () => expect(flagLevels([{ at: 450, width: 60 }], 500)).toEqual([undefined]))

it('never lets words or staffs touch words', () => {
  const wishes = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 900 }),
      width: fc.integer({ min: 20, max: 140 }),
      isFirst: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(wishes, (unsorted) => {
      const flags = [...unsorted].sort((a, b) => a.at - b.at)
      const levels = flagLevels(flags, 1000)
      flags.forEach((flag, index) => {
        flags.slice(0, index).forEach((earlier, before) => {
          const [mine, theirs] = [levels[index], levels[before]]
          if (mine === undefined || theirs === undefined || theirs < mine) return
          expect(earlier.at + earlier.width).toBeLessThanOrEqual(flag.at)
        })
      })
    }),
  )
})
