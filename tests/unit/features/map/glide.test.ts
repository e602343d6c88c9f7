import { describe, expect, it } from 'vitest'
import { viewBetween } from '#features/map/glide.ts'
import { firstView } from '#domain/map/map-view.ts'
import { project, zoomAround } from '#domain/map/move-view.ts'

const size = { width: 1000, height: 600 }

describe('viewBetween', () => {
  const to = zoomAround(firstView, size, [700, 200], 4)

  it('begins at the one view and ends at the other', () => {
    expect(viewBetween(firstView, to, 0)).toEqual(firstView)
    const end = viewBetween(firstView, to, 1)
    expect(end.zoom).toBeCloseTo(to.zoom, 9)
    expect(end.pan[0]).toBeCloseTo(to.pan[0], 9)
  })

  it('keeps the point that is zoomed around in its place all the way', () => {
    const held = [152, 40] as const
    const start = project(firstView, size, held)
    if (!start) throw new Error('off the map')
    const around = zoomAround(firstView, size, start, 3)
    for (const part of [0.2, 0.5, 0.8]) {
      const [x, y] = project(viewBetween(firstView, around, part), size, held) ?? [0, 0]
      expect(x).toBeCloseTo(start[0], 4)
      expect(y).toBeCloseTo(start[1], 4)
    }
  })
})
