import { flagsDrawing } from '#documents/flags-drawing.ts'
import { mapSvg } from '#documents/map-svg.ts'
import { seatingDrawing, type SeatingWords } from '#documents/seating-drawing.ts'
import type { SaidText } from '#documents/card-lines.ts'
import { seatingOf } from '#domain/seating/seating-of.ts'
import { expect, it } from 'vitest'
import { party } from '../../fixtures/seated.ts'

const en = (text: string): SaidText => ({ text, language: 'en' })
const people = party(2, 2, { interpreters: 1 })
const everybody = [...people.hosts, ...people.guests]
const words: SeatingWords = {
  ...{ title: en('Talks <1>'), subtitle: en('Dec 7'), sides: { host: en('Hosts'), guest: en('Guests') } },
  names: new Map(everybody.map(({ id }) => [id, [en(`Name ${id}`), { text: `名 ${id}`, language: 'zh-Hans' }]])),
  sideOf: new Map(everybody.map(({ id, side }) => [id, side])),
  furniture: ({ kind }) => (kind === 'door' ? en('Door') : undefined),
}
const frame = { language: 'en', title: 'x', description: 'y' }

it('draws everybody in both languages, the door, the title, on a sheet that holds it all', () => {
  const plan = seatingOf(people, { kind: 'talks' })
  const { drawing, width, height } = seatingDrawing(plan, words, 'sans')
  const svg = mapSvg(drawing, { ...frame, width, height })
  for (const { id } of everybody) expect(svg).toContain(`>Name ${id}<`)
  for (const { id } of everybody) expect(svg).toContain(`>名 ${id}<`)
  expect(svg).toContain('>Talks &lt;1&gt;<')
  expect(svg).toContain('>Door<')
  expect(width).toBeGreaterThanOrEqual(plan.width)
  expect(height).toBeGreaterThan(plan.height)
})
it('draws a plain flag for each country, in the order given', () => {
  const { drawing, width, height } = flagsDrawing([{ names: [en('Belarus')], note: en('Guest') }, { names: [{ text: 'الصين', language: 'ar' }], note: en('Host') }], 'sans')
  const svg = mapSvg(drawing, { ...frame, width, height })
  expect(svg.indexOf('Belarus')).toBeLessThan(svg.indexOf('الصين'))
  expect(svg).toContain('direction="rtl"')
})
