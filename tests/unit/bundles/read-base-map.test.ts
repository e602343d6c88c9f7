import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { baseMapFrom } from '#bundles/base-map-from.ts'
import { BaseMapRefused } from '#bundles/base-map-problem.ts'
import type { BaseMapNews } from '#bundles/base-map-worker.ts'
import { readBaseMap } from '#bundles/read-base-map.ts'
import { landOfTopology } from '#domain/map/land-of-topology.ts'

class WorkerOnABench extends EventTarget {
  static last: WorkerOnABench
  isEnded = false
  task: unknown
  constructor() {
    super()
    WorkerOnABench.last = this
  }
  postMessage(task: unknown): void {
    this.task = task
  }
  terminate(): void {
    this.isEnded = true
  }
  say(data: BaseMapNews): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const map = { topology: { type: 'Topology' as const, objects: {}, arcs: [] }, featureCount: 1, pointsOfView: [], remarks: [] }

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', WorkerOnABench)
})
afterEach(() => {
  vi.useRealTimers()
})

describe('reading a base map', () => {
  it('reports progress, gives the map and ends the worker', async () => {
    const parts: number[] = []
    const reading = readBaseMap(new Uint8Array(3), { onProgress: (part) => parts.push(part) })
    const worker = WorkerOnABench.last
    expect(worker.task).toEqual({ bytes: new Uint8Array(3), preferredView: 'CN' })
    worker.say({ kind: 'progress', part: 0.5 })
    worker.say({ kind: 'read', map })
    expect(await reading).toBe(map)
    expect(parts).toEqual([0.5])
    expect(worker.isEnded).toBe(true)
  })

  it('rejects with the reason of a refusal', async () => {
    const reading = readBaseMap(new Uint8Array())
    WorkerOnABench.last.say({ kind: 'refused', problem: { kind: 'no-areas' } })
    await expect(reading).rejects.toMatchObject({ problem: { kind: 'no-areas' } })
  })

  it('ends a worker that takes too long', async () => {
    const reading = readBaseMap(new Uint8Array())
    const refused = expect(reading).rejects.toBeInstanceOf(BaseMapRefused)
    vi.advanceTimersByTime(60_000)
    await refused
    expect(WorkerOnABench.last.isEnded).toBe(true)
  })

  it('ends when the reader gives up, before and while it works', async () => {
    const control = new AbortController()
    const reading = readBaseMap(new Uint8Array(), { signal: control.signal })
    const worker = WorkerOnABench.last
    control.abort(new Error('enough'))
    await expect(reading).rejects.toThrow('enough')
    expect(worker.isEnded).toBe(true)
    await expect(readBaseMap(new Uint8Array(), { signal: control.signal })).rejects.toThrow('enough')
    expect(WorkerOnABench.last).toBe(worker)
  })

  it('says when the worker itself breaks', async () => {
    const reading = readBaseMap(new Uint8Array())
    WorkerOnABench.last.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
    await expect(reading).rejects.toMatchObject({ problem: { kind: 'failed', reason: 'out of memory' } })
  })
})

it('takes a whole world in one reading and keeps every country', { timeout: 40_000 }, () => {
  const bytes = new Uint8Array(readFileSync('resources/basemaps/ne-110m.json'))
  const land = landOfTopology(baseMapFrom(bytes, 'CN').topology)
  const codes = new Set(land.countries.map(({ code }) => code))
  expect(codes.size).toBeGreaterThan(230)
  for (const code of ['CN', 'RU', 'FJ', 'US', 'FR']) expect(codes).toContain(code)
})
