import { describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ protocol: {} }))
const { contentSecurityPolicy, mimeType, servedPath } = await import('#desktop/protocol.ts')

describe('what app://atlas serves', () => {
  it('is the page itself and what lies beside it', () => {
    expect(servedPath('app://atlas/', '/built')).toBe('/built/index.html')
    expect(servedPath('app://atlas/assets/a%20b.js?x=1', '/built')).toBe('/built/assets/a b.js')
  })

  it.each([
    'app://atlas/../secret',
    'app://atlas/%2e%2e/secret',
    'app://atlas/assets/..%2f..%2f..%2fetc/passwd',
    'app://atlas/..%5c..%5csecret',
    'app://atlas/a%00.js',
    'app://atlas/%E0%A4%A',
    'app://stage/index.html',
    'https://atlas/index.html',
  ])('is not %s', (url) => {
    const path = servedPath(url, '/built')
    expect(path === undefined || path.startsWith('/built/')).toBe(true)
    expect(path ?? '').not.toMatch(/etc|\.\./)
  })

  it('is nothing of another host', () => {
    expect(servedPath('app://stage/index.html', '/built')).toBeUndefined()
    expect(servedPath('file:///etc/passwd', '/built')).toBeUndefined()
  })

  it('carries the type that modules and fonts need', () => {
    expect(mimeType('a.js')).toMatch(/^text\/javascript/)
    expect(mimeType('A.WOFF2')).toBe('font/woff2')
    expect(mimeType('cities.json')).toMatch(/^application\/json/)
    expect(mimeType('unknown.xyz')).toBe('application/octet-stream')
  })

  it('runs under a policy without inline script, inline style or any host', () => {
    expect(contentSecurityPolicy).toMatch(/default-src 'none'/)
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/)
  })
})
