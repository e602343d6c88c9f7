import { describe, expect, it } from 'vitest'
import { isPress, isTyping, shownKeys, type KeyPress } from '#app/keys.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})
const ctrl = { ctrlKey: true }

describe('a press', () => {
  it.each([
    ['Mod+K', press('k', ctrl), true],
    ['Mod+K', press('K', { ...ctrl, shiftKey: true }), false],
    ['Mod+Shift+K', press('K', { ...ctrl, shiftKey: true }), true],
    ['Mod+K', press('k'), false],
    ['Mod+K', press('k', { ...ctrl, altKey: true }), false],
    ['Mod+K', press('k', { metaKey: true }), false],
    ['?', press('?', { shiftKey: true }), true],
    ['?', press('?'), true],
    ['?', press('?', ctrl), false],
    ['F11', press('F11'), true],
    ['Alt+ArrowLeft', press('ArrowLeft', { altKey: true }), true],
    ['ArrowLeft', press('ArrowLeft', { altKey: true }), false],
    ['Mod+Plus', press('+', { ...ctrl, shiftKey: true }), true],
    ['Mod+Plus', press('=', ctrl), true],
    ['Mod+Minus', press('-', ctrl), true],
    ['Mod+Comma', press(',', ctrl), true],
    ['+', press('+'), true],
    ['Space', press(' '), true],
  ])('of %s by %j: %s', (keys, pressed, is) => {
    expect(isPress(pressed, keys, false)).toBe(is)
  })

  it('of Mod is ⌘ on a Mac, and Ctrl is not', () => {
    expect(isPress(press('k', { metaKey: true }), 'Mod+K', true)).toBe(true)
    expect(isPress(press('k', ctrl), 'Mod+K', true)).toBe(false)
  })
})

describe('keys that type', () => {
  it.each([
    ['?', true],
    ['+', true],
    ['Space', true],
    ['Home', true],
    ['Delete', true],
    ['F5', false],
    ['Escape', false],
    ['Mod+K', false],
    ['Alt+ArrowLeft', false],
  ])('%s: %s', (keys, is) => {
    expect(isTyping(keys)).toBe(is)
  })
})

describe('keys as shown', () => {
  const name = (key: string) => ({ Mod: 'Strg', Escape: 'Esc' })[key]
  it('are named as the language does', () => {
    expect(shownKeys('Mod+K', false, name)).toBe('Strg K')
    expect(shownKeys('Mod+Plus', false, name)).toBe('Strg +')
    expect(shownKeys('Alt+ArrowLeft', false, name)).toBe('Alt ←')
    expect(shownKeys('?', false, name)).toBe('?')
  })

  it('are signs on a Mac', () => {
    expect(shownKeys('Mod+Shift+K', true, name)).toBe('⌘⇧K')
  })
})
