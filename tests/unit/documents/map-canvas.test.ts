import { beforeAll, expect, it, vi } from 'vitest'
import type { Canvas2D } from '#documents/map-canvas.ts'
import { paint } from '#documents/map-canvas.ts'

/** A pen that writes down what it is told. */
function notedPen(): { pen: Canvas2D; notes: string[] } {
  const notes: string[] = []
  const state: Record<string, unknown> = { globalAlpha: 1 }
  const saved: Record<string, unknown>[] = []
  const pen = new Proxy(state, {
    get: (_, name: string) => {
      if (name in state && typeof state[name] !== 'function') return state[name]
      return (...given: unknown[]) => {
        if (name === 'save') saved.push({ ...state })
        else if (name === 'restore') Object.assign(state, saved.pop())
        else notes.push(`${name} ${given.map((one) => (typeof one === 'number' || typeof one === 'string' ? one : '·')).join(' ')} @${String(state.globalAlpha)}`)
      }
    },
    set: (_, name: string, value) => {
      state[name] = value
      return true
    },
  }) as unknown as Canvas2D
  return { pen, notes }
}

beforeAll(() => {
  vi.stubGlobal('Path2D', vi.fn())
})

it('paints marks from the bottom to the top, each with its own opacity', () => {
  const { pen, notes } = notedPen()
  paint(pen, [
    { kind: 'path', path: 'M0,0', fill: '#111', opacity: 0.5 },
    { kind: 'group', name: 'map', x: 3, y: 4, clip: { width: 5, height: 6 }, marks: [{ kind: 'path', path: 'M1,1', stroke: '#222' }] },
  ])
  expect(notes).toEqual(['fill · @0.5', 'translate 3 4 @1', 'beginPath  @1', 'rect 0 0 5 6 @1', 'clip  @1', 'setLineDash · @1', 'stroke · @1'])
})

it('rims a name before it fills it', () => {
  const { pen, notes } = notedPen()
  const halo = { color: '#fff', width: 3, box: { x: 0, y: 0, width: 1, height: 1 } }
  paint(pen, [{ kind: 'text', text: '神户', x: 1, y: 2, anchor: 'middle', fill: '#000', size: 12, weight: 700, family: 'serif', isRightToLeft: true, halo }])
  expect(notes).toEqual(['strokeText 神户 1 2 @1', 'fillText 神户 1 2 @1'])
})
