// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer } from '#contract/host.ts'
import { HostProblem } from '#host/host-problem.ts'

const bridge = { call: vi.fn<(name: string, arg: unknown) => Promise<Answer>>(), on: vi.fn() }
beforeEach(() => {
  vi.resetModules()
  bridge.call.mockReset()
})

describe('the desktop', () => {
  it('is called by name through the bridge', async () => {
    vi.stubGlobal('atlas', bridge)
    const { host } = await import('#host/host.ts')
    bridge.call.mockResolvedValue({ ok: true, value: 7 })
    expect(await host().refusedRequests()).toBe(7)
    expect(bridge.call).toHaveBeenCalledWith('refusedRequests', undefined)
    vi.unstubAllGlobals()
  })

  it('refuses with a code', async () => {
    vi.stubGlobal('atlas', bridge)
    const { host } = await import('#host/host.ts')
    bridge.call.mockResolvedValue({ ok: false, code: 'gone', message: 'no such token' })
    const problem: unknown = await host()
      .readPicked({ token: 'x' })
      .catch((reason: unknown) => reason)
    expect(problem).toMatchObject({ name: HostProblem.name, code: 'gone', message: 'no such token' })
    vi.unstubAllGlobals()
  })
})

describe('the stand-in', () => {
  it('takes the place of the desktop in a browser', async () => {
    const { host, isOnDesktop } = await import('#host/host.ts')
    expect(isOnDesktop()).toBe(false)
    expect((await host().systemFacts()).platform).toBe('browser')
    expect(await host().commandWords()).toBeNull()
    expect(await host().refusedRequests()).toBe(0)
  })

  it('can be given other answers by a test', async () => {
    const { host, useStandIn } = await import('#host/host.ts')
    useStandIn({ refusedRequests: () => Promise.resolve(9) })
    expect(await host().refusedRequests()).toBe(9)
  })
})

describe('its journal', () => {
  const entry = (q: number) => ({ d: 'd', q, json: `{"q":${q}}` })

  it('keeps lines in order and refuses a gap, all or none', async () => {
    const { journalInMemory } = await import('#host/journal-in-memory.ts')
    const journal = journalInMemory()
    expect(await journal.appendJournal({ entries: [entry(1), entry(2)] })).toMatchObject({ kind: 'appended' })
    expect(await journal.appendJournal({ entries: [entry(3), entry(5)] })).toMatchObject({
      kind: 'refused',
      reason: 'sequence',
    })
    const page = await journal.readJournal({ after: { d: 1 }, from: null })
    expect(page).toEqual({ lines: ['{"q":2}'], next: null, damaged: 0 })
  })

  it('says what was declared void', async () => {
    const { journalInMemory } = await import('#host/journal-in-memory.ts')
    const journal = journalInMemory()
    await journal.appendJournal({ entries: [entry(1)] })
    await journal.voidJournal({ d: 'd', qs: [1, 2] })
    expect((await journal.readJournal({ after: {}, from: null })).lines).toEqual([
      '{"void":["d",1]}',
      '{"void":["d",2]}',
    ])
    expect(await journal.appendJournal({ entries: [entry(3)] })).toMatchObject({ kind: 'appended' })
  })
})
