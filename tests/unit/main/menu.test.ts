import { describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ Menu: {} }))
const { accelerator } = await import('#desktop/menu.ts')

describe('an accelerator', () => {
  it.each([
    ['Mod+K', 'CommandOrControl+K'],
    ['Mod+Plus', 'CommandOrControl+Plus'],
    ['Mod+Minus', 'CommandOrControl+-'],
    ['Mod+Comma', 'CommandOrControl+,'],
    ['Alt+ArrowLeft', 'Alt+Left'],
    ['F11', 'F11'],
    ['?', '?'],
  ])('%s is spelt %s', (keys, spelt) => {
    expect(accelerator(keys)).toBe(spelt)
  })
})
