import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepWindowState, readWindowState, visibleBounds } from '#desktop/window-state.ts'

const laptop = { x: 0, y: 0, width: 1366, height: 728 }
const beside = { x: 1366, y: 0, width: 1920, height: 1040 }

describe('where the window opens', () => {
  it('is where it was, also on the second display', () => {
    const bounds = { x: 1500, y: 100, width: 1200, height: 800 }
    expect(visibleBounds(bounds, [laptop, beside])).toEqual(bounds)
  })

  it('is the first display when the second one is gone', () => {
    expect(visibleBounds({ x: 1500, y: 100, width: 1200, height: 800 }, [laptop])).toEqual({ width: 1366, height: 728 })
  })

  it('is never larger than its display', () => {
    expect(visibleBounds({ x: 10, y: 10, width: 5000, height: 5000 }, [laptop])).toMatchObject({
      width: 1366,
      height: 728,
    })
  })

  it('never has its title above or below the display', () => {
    expect(visibleBounds({ x: 10, y: -400, width: 900, height: 600 }, [laptop])).not.toHaveProperty('x')
    expect(visibleBounds({ x: 10, y: 720, width: 900, height: 600 }, [laptop])).not.toHaveProperty('x')
  })

  it('is the design size at the first start', () => {
    expect(visibleBounds(undefined, [beside])).toEqual({ width: 1366, height: 768 })
  })
})

describe('the state of the window', () => {
  let profile = ''
  beforeEach(() => (profile = mkdtempSync(join(tmpdir(), 'atlas-test-'))))
  afterEach(() => rmSync(profile, { recursive: true }))

  it('is kept in the profile', () => {
    const state = { bounds: { x: 1, y: 2, width: 900, height: 600 }, maximised: true, theme: 'dark' } as const
    keepWindowState(profile, state)
    expect(readWindowState(profile)).toEqual(state)
  })

  it.each([
    '',
    '{',
    '{"maximised":"yes"}',
    '{"maximised":false,"theme":"dark","bounds":{"x":0,"y":0,"width":1e9,"height":5}}',
  ])('is the first one when the file says %j', (text) => {
    writeFileSync(join(profile, 'window.json'), text)
    expect(readWindowState(profile)).toEqual({ maximised: false, theme: 'system' })
  })

  it('is not worth a crash when it cannot be kept', () => {
    expect(() => keepWindowState('/dev/null/x', { maximised: false, theme: 'system' })).not.toThrow()
  })
})
