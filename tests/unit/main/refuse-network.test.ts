import { describe, expect, it } from 'vitest'
import { refuseNetwork, refusedCount, staysInside } from '#desktop/refuse-network.ts'

describe('a request', () => {
  it.each(['app://atlas/index.html', 'data:text/plain,x', 'blob:app://atlas/1-2', 'devtools://devtools/x'])(
    'to %s stays inside',
    (url) => {
      expect(staysInside(url)).toBe(true)
    },
  )

  it.each([
    'https://example.com',
    'http://localhost:5173',
    'ws://x',
    'file:///etc/passwd',
    'app://other/x',
    'app://atlas.evil/x',
    'blob:https://x/1',
    'chrome://gpu',
    'ftp://x',
  ])('to %s does not', (url) => {
    expect(staysInside(url)).toBe(false)
  })

  it('to the outside is cancelled and counted', () => {
    let decide: (details: { url: string }, answer: (what: { cancel: boolean }) => void) => void = () => undefined
    const session = {
      setSpellCheckerEnabled: () => undefined,
      setSpellCheckerLanguages: () => undefined,
      setSpellCheckerDictionaryDownloadURL: () => undefined,
      webRequest: { onBeforeRequest: (_filter: object, listener: typeof decide) => (decide = listener) },
    }
    refuseNetwork(session as never)
    const before = refusedCount()
    const cancelled = ['https://example.com/', 'app://atlas/a.js'].map((url) => {
      let is = false
      decide({ url }, ({ cancel }) => (is = cancel))
      return is
    })
    expect(cancelled).toEqual([true, false])
    expect(refusedCount() - before).toBe(1)
  })
})
