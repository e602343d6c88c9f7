// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { commit } from '#data/commit.ts'
import { allRecords } from '#data/record-queries.ts'
import { anyOps } from '#domain/record/any-record.ts'
import { changeLanguage } from '#i18n/language.ts'
import { currentAddress } from '#navigation/go.ts'
import { ConflictChip } from '#parts/conflict-chip.tsx'
import { lockAlone } from '../../fixtures/one-window.ts'
import { freshBed } from '../../fixtures/records-bed.ts'
import { item, surroundings, visit, visitFile } from '../../fixtures/visit-records.ts'

beforeEach(async () => {
  lockAlone()
  await freshBed().start()
  await changeLanguage('en')
})
afterEach(cleanup)

const items = [
  item('talks', { date: '2026-12-14', time: '10:00', endTime: '11:00', placeId: 'kobe', interpreterId: 'i' }),
  item('tour', { kind: 'event', date: '2026-12-14', time: '10:30', endTime: '11:30', placeId: 'kobe' }),
]
const file = visitFile(items)

it('counts the conflicts, mends one and leads to its item', async () => {
  const user = userEvent.setup()
  await commit({ why: 'test' }, [...anyOps('visit', undefined, visit()), ...items.flatMap((one) => anyOps('item', undefined, one))])
  render(<ConflictChip file={file} surroundings={surroundings()} />)
  await user.click(await screen.findByRole('button', { name: /Conflicts 1 to resolve/ }))
  expect(await screen.findByText(/overlap by 30/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Move to 11:00' }))
  await waitFor(async () => expect((await allRecords('item')).find(({ id }) => id === 'tour')).toMatchObject({ time: '11:00', endTime: '12:00' }))
  await user.click(screen.getAllByRole('link', { name: /Open: .*tour/ })[0] as HTMLElement)
  expect(currentAddress()).toEqual({ page: 'visits', visit: 'v', view: 'plan', item: 'tour' })
  expect(screen.queryByText(/overlap by 30/)).toBeNull()
})

it('says so when nothing conflicts, and lets the estimates be changed', async () => {
  const user = userEvent.setup()
  render(<ConflictChip file={visitFile()} surroundings={surroundings()} />)
  await user.click(await screen.findByRole('button', { name: /Conflicts none/ }))
  await user.click(await screen.findByRole('link', { name: 'Travel estimates…' }))
  const start = await screen.findByLabelText('Partners receive from')
  await user.clear(start)
  await user.type(start, '19:00')
  expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true)
  expect(screen.getAllByText(/the end after the start/)).toHaveLength(2)
})
