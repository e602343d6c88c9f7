// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { keepLook, lastLook } from '#app/last-look.ts'

beforeEach(() => localStorage.clear())

describe('the last look', () => {
  it('is unknown at the first start', () => {
    expect(lastLook()).toBeUndefined()
  })

  it('is what was kept', () => {
    const look = { language: 'ar', theme: 'dark', textSize: 1.2, highContrast: false, seal: '津', worldview: 'cn' } as const
    keepLook(look)
    expect(lastLook()).toEqual(look)
  })

  it.each([
    '{',
    '[]',
    '{"language":"xx"}',
    '{"language":"en","theme":"dark","textSize":9,"highContrast":false,"seal":"a"}',
  ])('is unknown when what was kept is %s', (text) => {
    localStorage.setItem('last-look', text)
    expect(lastLook()).toBeUndefined()
  })
})
