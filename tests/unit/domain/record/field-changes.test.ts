import { fieldChanges } from '#domain/record/field-changes.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { expect, it } from 'vitest'

const row = { id: 'k', tier: 'sister', 'names/en': 'Kobe', 'sectors#trade': true, _b: ['a', 1, 1], _w: {}, _s: 1, _u: '', _at: 1 } as unknown as RecordRow

it('takes the registers of a set together and leaves each language alone, in the order of the declaration', () => {
  const changes = fieldChanges(
    'place',
    [
      { register: 'sectors#trade', from: null, to: true },
      { register: 'tier', from: 'intent', to: 'sister' },
      { register: 'sectors#sports', from: true, to: null },
      { register: 'names/en', from: null, to: 'Kobe' },
    ],
    row,
  )
  expect(changes.map(({ register, from, to, isSet }) => [register, from, to, isSet])).toEqual([
    ['names/en', null, 'Kobe', false],
    ['tier', 'intent', 'sister', false],
    ['sectors', ['sports'], ['trade'], true],
  ])
  expect(changes[0]?.shape).toEqual({ kind: 'line' })
  expect(changes[2]?.back).toEqual({ 'sectors#trade': null, 'sectors#sports': true })
})
it('offers no way back to a value that may not be or that is there already', () => {
  const back = (register: string, from: never) => fieldChanges('place', [{ register, from, to: 'x' }], row)[0]?.back
  expect(back('country', null as never)).toBeUndefined()
  expect(back('tier', 'sister' as never)).toBeUndefined()
  expect(back('tier', 'intent' as never)).toEqual({ tier: 'intent' })
})
