import { describe, expect, it } from 'vitest'
import { contrast } from './contrast.ts'
import { themes } from './themes.ts'

const grounds = ['paper', 'paper2', 'surface', 'sunk']
const soft = ['river-soft', 'river-wash']
const tiers = ['sister', 'friendly-exchange', 'intent', 'contact', 'ended'].map((tier) => `tier-${tier}`)
const lands = ['map-sea', 'map-land', 'map-home', 'map-partner-1', 'map-partner-2', 'map-partner-3', 'map-partner-4']

// Words need 4.5 on every ground they stand on.
const words = [
  ...pairs(['ink', 'ink2', 'ink3'], [...grounds, 'river-wash']),
  ...pairs(['ink', 'ink2', 'river-strong'], ['river-soft']),
  ...pairs(['river', 'river-strong'], [...grounds, 'river-wash']),
  ...pairs(['ok-ink'], [...grounds, 'ok-soft']),
  ...pairs(['near-ink'], [...grounds, 'near-soft']),
  ...pairs(['over-ink'], [...grounds, 'over-soft']),
  ...pairs(['info-ink'], [...grounds, 'info-soft']),
  ...pairs(['on-river'], ['river', 'river-strong']),
  ...pairs(['on-vermilion'], ['vermilion', 'over']),
  ...pairs(['vermilion'], ['paper', 'surface', 'map-sea', 'map-halo']),
  ...pairs(['surface'], ['ink']),
  ...pairs(['ink', 'ink2', 'ink3'], ['map-sea', 'map-halo']),
  ...pairs(['ink'], lands),
]

// Symbols and the outlines of controls need 3.
const symbols = [
  ...pairs([...tiers, 'vermilion'], [...grounds, ...soft, ...lands]),
  ...pairs(['mark-ok', 'mark-near', 'mark-over', 'mark-none'], ['paper', 'paper2', 'surface']),
  ...pairs(['line-control', 'river', 'over'], ['paper', 'paper2', 'surface']),
  ...pairs(['direction-outbound', 'direction-inbound'], ['paper', 'surface']),
  ...pairs(['ink3', 'vermilion'], ['river-soft']),
]

describe.each(Object.entries(themes()))('%s', (_name, theme) => {
  it.each(words)('words in %s can be read on %s', (word, ground) => {
    expect(contrast(theme[word] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(symbols)('%s can be seen on %s', (symbol, ground) => {
    expect(contrast(theme[symbol] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(3)
  })
})

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#777777')).toBe(1)
  })

  it('fails for a colour that is not there', () => {
    expect(contrast('', '#ffffff')).toBeNaN()
  })
})

function pairs(fronts: readonly string[], backs: readonly string[]): (readonly [string, string])[] {
  return fronts.flatMap((front) => backs.map((back) => [front, back] as const))
}
