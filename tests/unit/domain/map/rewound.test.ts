import { geoArea } from 'd3-geo'
import { expect, it } from 'vitest'
import { rewound } from '#domain/map/rewound.ts'

const outer = [[0, 0], [0, 20], [20, 20], [20, 0], [0, 0]]
const hole = [[5, 5], [5, 10], [10, 10], [10, 5], [5, 5]]

it.each([
  ['right already', outer, hole.toReversed()],
  ['the wrong way', outer.toReversed(), hole],
])('turns rings that run %s', (_name, ring, inner) => {
  const { coordinates } = rewound({ type: 'Polygon', coordinates: [ring, inner] })
  expect(coordinates).toEqual([outer, hole.toReversed()])
})

it('makes every part of a country smaller than half the earth', () => {
  expect(geoArea(rewound({ type: 'MultiPolygon', coordinates: [[outer.toReversed()], [hole.toReversed()]] }))).toBeLessThan(1)
})
