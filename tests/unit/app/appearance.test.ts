// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { wear } from '#app/appearance.ts'

const system = { dark: false, contrast: false }
beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('dark') ? system.dark : system.contrast,
    addEventListener: () => undefined,
  }))
})
const root = document.documentElement

describe('a look', () => {
  it('follows the system until a theme is chosen', () => {
    system.dark = true
    wear({ theme: 'system', textSize: 1, highContrast: false })
    expect(root.dataset['theme']).toBe('dark')
    wear({ theme: 'light', textSize: 1, highContrast: false })
    expect(root.dataset['theme']).toBe('light')
  })

  it('scales everything by the size of text', () => {
    wear({ theme: 'light', textSize: 1.6, highContrast: false })
    expect(root.style.fontSize).toBe('160%')
  })

  it('is in high contrast when either the reader or the system asks', () => {
    wear({ theme: 'light', textSize: 1, highContrast: true })
    expect(root.dataset['contrast']).toBe('high')
    wear({ theme: 'light', textSize: 1, highContrast: false })
    expect(root.dataset['contrast']).toBeUndefined()
    system.contrast = true
    wear({ theme: 'light', textSize: 1, highContrast: false })
    expect(root.dataset['contrast']).toBe('high')
  })
})
