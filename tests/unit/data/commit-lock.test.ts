import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { eventually } from '../../fixtures/eventually.ts'

interface Lock {
  readonly underCommitLock: <T>(work: () => Promise<T>) => Promise<T>
}
type Holder = (lock: object | null) => Promise<unknown> | undefined

/** Web Locks as far as they are used: one name, first come first served. */
class OneLock {
  asked = 0
  #last: Promise<unknown> = Promise.resolve()
  #holders = 0

  request(_name: string, ...rest: [Holder] | [{ ifAvailable: true }, Holder]): Promise<unknown> {
    this.asked += 1
    const holder = rest.at(-1) as Holder
    if (rest.length === 2 && this.#holders > 0) return Promise.resolve(holder(null))
    this.#holders += 1
    const turn = this.#last.then(() => holder({}))
    this.#last = turn.catch(() => undefined).then(() => (this.#holders -= 1))
    return turn
  }
}

let locks: OneLock
const anotherWindow = async (): Promise<Lock> => {
  vi.resetModules()
  return import('#data/commit-lock.ts')
}

beforeEach(() => {
  locks = new OneLock()
  vi.stubGlobal('navigator', { locks })
})
afterEach(() => void vi.unstubAllGlobals())

it('is asked for once by a window that writes alone', async () => {
  const { underCommitLock } = await anotherWindow()
  for (let turn = 0; turn < 5; turn += 1) expect(await underCommitLock(() => Promise.resolve(turn))).toBe(turn)
  expect(locks.asked).toBe(1)
})

it('goes to another window that asks for it, while idle as well as between two turns, and comes back', async () => {
  const windows: [Lock, Lock, Lock] = [await anotherWindow(), await anotherWindow(), await anotherWindow()]
  let [inside, most, done] = [0, 0, 0]
  const work = async (): Promise<void> => {
    most = Math.max(most, (inside += 1))
    await new Promise((later) => setTimeout(later, 1))
    inside -= 1
    done += 1
  }
  for (const { underCommitLock } of windows) await underCommitLock(work)
  await Promise.all(Array.from({ length: 60 }, (_, turn) => (windows[turn % 3] ?? windows[0]).underCommitLock(work)))
  await eventually(() => expect(done).toBe(63))
  expect(most).toBe(1)
})

it('passes what fails on to who asked, and serves the next', async () => {
  const { underCommitLock } = await anotherWindow()
  await expect(underCommitLock(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room')
  expect(await underCommitLock(() => Promise.resolve('served'))).toBe('served')
})
