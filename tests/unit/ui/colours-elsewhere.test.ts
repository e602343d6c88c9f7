import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { chartTheme } from '#documents/chart-theme.ts'
import { darkMapTheme, lightMapTheme, type MapTheme } from '#documents/map-theme.ts'
import { themes } from './themes.ts'

// A map that is printed or sent away has the colours of the screen, but no style sheet to take them from.
it.each([
  ['light', lightMapTheme],
  ['dark', darkMapTheme],
] as const)('draws maps for paper in the colours of the %s screen', (name, drawn) => {
  const tokens = themes()[name]
  expect(colours(drawn)).toEqual({
    sea: tokens['map-sea'],
    land: tokens['map-land'],
    homeLand: tokens['map-home'],
    partners: [1, 2, 3, 4].map((level) => tokens[`map-partner-${level}`]),
    border: tokens['map-border'],
    halo: tokens['map-halo'],
    ink: tokens['ink'],
    quietInk: tokens['ink3'],
    home: tokens['vermilion'],
    tiers: Object.fromEntries(Object.keys(drawn.tiers).map((tier) => [tier, tokens[`tier-${tier}`]])),
    line: tokens['line'],
  })
})

it('draws charts for paper in the colours of the light screen', () => {
  const tokens = themes().light
  const { page, tiers, areas, directions, lights, onRiver, ...plain } = chartTheme
  expect([page, onRiver]).toEqual([tokens['surface'], tokens['on-river']])
  expect(plain).toEqual(Object.fromEntries(Object.keys(plain).map((name) => [name, tokens[name]])))
  expect(tiers).toEqual(Object.fromEntries(Object.keys(tiers).map((tier) => [tier, tokens[`tier-${tier}`]])))
  expect(areas).toEqual({ sister: tiers.sister, 'friendly-exchange': tokens['brass'], intent: tiers.intent, contact: tiers.contact })
  expect(directions).toEqual(Object.fromEntries(Object.keys(directions).map((name) => [name, tokens[`direction-${name}`]])))
  const { 'mark-ok': fresh, 'mark-near': slipping, 'mark-over': dormant, 'mark-none': unknown } = tokens
  expect(lights).toEqual({ fresh, slipping, dormant, 'not-checked': unknown, ended: tiers.ended })
})

it('opens the window on the colour of its paper', () => {
  const text = readFileSync(new URL('../../../src-main/desktop/window.ts', import.meta.url), 'utf8')
  const papers = Object.values(themes()).map((theme) => theme['paper'])
  const named = [...text.matchAll(/#[0-9a-f]{6}/gi)].map(([colour]) => colour.toLowerCase())
  expect(named.filter((colour) => !papers.includes(colour))).toEqual([])
})

/** Paper is white, whatever the page of the screen is; the rest is compared. */
function colours(drawn: MapTheme) {
  return Object.fromEntries(Object.entries(drawn).filter(([part]) => part !== 'page'))
}
