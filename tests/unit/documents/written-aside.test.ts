import { afterEach, expect, it, vi } from 'vitest'
import type { DocumentNews, DocumentTask } from '#documents/document-worker.ts'
import { writtenAside } from '#documents/written-aside.ts'

const workers: ToyWorker[] = []
class ToyWorker extends EventTarget {
  readonly terminate = vi.fn()
  readonly postMessage = vi.fn()
  constructor() {
    super()
    workers.push(this)
  }
  say(news: DocumentNews): void {
    this.dispatchEvent(new MessageEvent('message', { data: news }))
  }
}
vi.stubGlobal('Worker', ToyWorker)
afterEach(() => workers.splice(0))

const task: DocumentTask = { kind: 'table', format: 'csv', isRightToLeft: false, table: { name: 'x', headings: [], keys: [], rows: [] } }

it('hands on what the worker wrote, or why it did not, and ends it', async () => {
  const written = writtenAside(task, new AbortController().signal)
  expect(workers[0]?.postMessage).toHaveBeenCalledWith(task)
  workers[0]?.say({ kind: 'written', bytes: new Uint8Array([1]) })
  expect(await written).toEqual(new Uint8Array([1]))
  const failed = writtenAside(task, new AbortController().signal)
  workers[1]?.say({ kind: 'failed', reason: 'too wide' })
  await expect(failed).rejects.toThrow('too wide')
  expect(workers.every(({ terminate }) => terminate.mock.calls.length === 1)).toBe(true)
})

it('given up, it ends the worker and rejects, before or while it writes', async () => {
  const own = new AbortController()
  const writing = writtenAside(task, own.signal)
  own.abort()
  await expect(writing).rejects.toThrow(/abort/)
  await expect(writtenAside(task, own.signal)).rejects.toThrow(/abort/)
  expect(workers.every(({ terminate }) => terminate.mock.calls.length === 1)).toBe(true)
  expect(workers[1]?.postMessage).not.toHaveBeenCalled()
})
