import { homeFromRow, homeOps } from '#domain/place/home-fields.ts'
import { expect, it } from 'vitest'
import { tianjin } from '../../../fixtures/kobe.ts'
import { oneRow } from '../../../fixtures/one-row.ts'

it('brings every field back', () => expect(homeFromRow(oneRow(homeOps(undefined, tianjin)))).toEqual(tianjin))
it('edits the same city, and puts another in the place of the former', () => {
  expect(homeOps(tianjin, { ...tianjin, lat: 39.2 })).toEqual([{ e: 'home', r: 'tianjin', f: { lat: 39.2 } }])
  const [gone, come] = homeOps(tianjin, { ...tianjin, id: 'harbin' })
  expect(gone).toEqual({ e: 'home', r: 'tianjin', f: { $del: true } })
  expect(come).toMatchObject({ e: 'home', r: 'harbin', f: { country: 'CN' } })
})
it('keeps the interval of each tier in a register of its own, and the usual ones in none', () => {
  const changed = { ...tianjin, contactIntervals: { sister: { slipping: 6, dormant: 9 } } }
  const ops = homeOps(tianjin, changed)
  expect(ops).toEqual([{ e: 'home', r: 'tianjin', f: { 'contactIntervals/sister': { slipping: 6, dormant: 9 } } }])
  expect(homeFromRow(oneRow(homeOps(undefined, changed)))).toEqual(changed)
  expect(homeOps(changed, tianjin)).toEqual([{ e: 'home', r: 'tianjin', f: { 'contactIntervals/sister': null } }])
})
