import { describe, expect, it, vi } from 'vitest'
import { CallProblem } from '#desktop/call-problem.ts'

type Listener = (event: unknown, name: unknown, arg: unknown) => Promise<unknown>
const wire: { listener: Listener | undefined } = { listener: undefined }
vi.mock('electron', () => ({
  ipcMain: { handle: (_channel: string, listener: Listener) => (wire.listener = listener) },
  app: {},
  BrowserWindow: Object,
  clipboard: {},
  dialog: {},
  nativeTheme: {},
  session: {},
  shell: {},
}))
const { answerCalls, answered, serveWindow } = await import('../../../src-main/serve-host.ts')

describe('an answer', () => {
  it('is what the call returns', async () => {
    expect(await answered({ refusedRequests: () => Promise.resolve(3) }, 'refusedRequests', undefined)).toEqual({
      ok: true,
      value: 3,
    })
  })

  it.each(['copyText', 'nonsense', 'toString', '__proto__', 'constructor', 7, undefined])(
    'refuses the call %s that this window does not have',
    async (name) => {
      expect(await answered({}, name, { text: 'x' })).toMatchObject({ ok: false, code: 'not-allowed' })
    },
  )

  it.each([
    ['copyText', undefined],
    ['copyText', { text: 7 }],
    ['copyText', { text: 'x'.repeat(1_000_001) }],
    ['setTheme', { theme: 'pink' }],
    ['readPicked', { token: '../../etc/passwd' }],
    ['saveFile', { name: 'a', bytes: [1, 2], filters: [] }],
    ['saveFile', { name: 'a', bytes: new Uint8Array(1), filters: [{ name: 'x', extensions: ['../x'] }] }],
    ['appendJournal', { entries: 'all' }],
  ])('refuses %s when its argument is %j, and does nothing', async (name, arg) => {
    const perform = vi.fn()
    const answer = await answered({ [name]: perform }, name, arg)
    expect(answer).toMatchObject({ ok: false, code: 'bad-argument' })
    expect(perform).not.toHaveBeenCalled()
  })

  it('carries the code of a refusal, and only the message of a failure', async () => {
    const refuse = () => Promise.reject(new CallProblem('gone', 'no such token'))
    const fail = () => Promise.reject(new Error('broken'))
    expect(await answered({ quit: refuse }, 'quit', undefined)).toEqual({
      ok: false,
      code: 'gone',
      message: 'no such token',
    })
    expect(await answered({ quit: fail }, 'quit', undefined)).toEqual({ ok: false, code: 'failed', message: 'broken' })
  })

  it('drops what the schema does not know', async () => {
    const perform = vi.fn(() => Promise.resolve())
    await answered({ copyText: perform }, 'copyText', { text: 'x', extra: 1 })
    expect(perform).toHaveBeenCalledWith({ text: 'x' })
  })
})

describe('the wire', () => {
  const own = { url: 'app://atlas/index.html' }
  const call = (event: object) => {
    answerCalls((url) => url.startsWith('app://atlas/'))
    return wire.listener?.(event, 'refusedRequests', undefined)
  }
  const sender = { id: 5, mainFrame: own, once: () => undefined }
  serveWindow({ webContents: sender } as never, { refusedRequests: () => Promise.resolve(0) })

  it('hears the top frame of a window that has calls', async () => {
    expect(await call({ sender, senderFrame: own })).toEqual({ ok: true, value: 0 })
  })

  it.each([
    ['an inner frame', { sender, senderFrame: { url: own.url } }],
    ['a frame that is gone', { sender, senderFrame: null }],
    ['a window without calls', { sender: { ...sender, id: 6 }, senderFrame: own }],
    [
      'a page of another origin',
      { sender: { ...sender, mainFrame: { url: 'https://example.com' } }, senderFrame: { url: 'https://example.com' } },
    ],
  ])('does not hear %s', async (_name, event) => {
    expect(await call(event)).toMatchObject({ ok: false, code: 'not-allowed' })
  })

  it('does not hear a page of another origin in its own top frame', async () => {
    const foreign = { url: 'app://atlas.evil/index.html' }
    expect(await call({ sender: { ...sender, mainFrame: foreign }, senderFrame: foreign })).toMatchObject({ ok: false })
  })
})
