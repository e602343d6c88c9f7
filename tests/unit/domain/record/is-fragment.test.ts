import type { RecordRow } from '#domain/log/record-row.ts'
import { isFragment } from '#domain/record/is-fragment.ts'
import { expect, it } from 'vitest'

const row = (registers: object) => ({ id: 'x', _b: ['a', 1, 1], _w: {}, _s: 1, _u: '', _at: 1, ...registers }) as unknown as RecordRow
const kobe = { 'names/en': 'Kobe', country: 'JP', lon: 135, lat: 34 }

it.each([
  ['a whole place', 'place', kobe, false],
  ['a place without coordinates', 'place', { ...kobe, lat: undefined }, true],
  ['a place of which only a note is left', 'place', { notes: 'x' }, true],
  ['an exchange with a title', 'activity', { 'titles/zh-Hans': '来访', state: 'held' }, false],
  ['an exchange of which only a date is left', 'activity', { date: '2024', state: 'held' }, true],
  ['an agreement, which is called by its kind', 'agreement', { placeId: 'kobe', kind: 'memorandum' }, false],
] as const)('%s', (_, kind, registers, isOne) => expect(isFragment(kind, row(registers))).toBe(isOne))
