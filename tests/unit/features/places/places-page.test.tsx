// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { commit } from '#data/commit.ts'
import { allAgreements } from '#data/agreement-queries.ts'
import { allRecords, recordById } from '#data/record-queries.ts'
import { placeById } from '#data/place-queries.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { anyOps, freshRecord } from '#domain/record/any-record.ts'
import { PlacesPage } from '#features/places/places-page.tsx'
import { changeLanguage } from '#i18n/language.ts'
import { ToastRegion } from '#ui/toast.tsx'
import { lockAlone } from '../../../fixtures/one-window.ts'
import { freshBed } from '../../../fixtures/records-bed.ts'
import { place } from '../../domain/place/samples.ts'

const kobe = 'kobe' as PlaceId
const toast = (name: RegExp) => screen.findByRole('alertdialog', { name })
const stored = async () => (await placeById(kobe)) ?? undefined

beforeEach(async () => {
  location.hash = '#/places?place=kobe'
  await changeLanguage('zh-Hans')
  lockAlone()
  await freshBed().start()
  await commit({ why: 'test' }, placeOps(undefined, place({ tierConfidence: 'low' })))
  render(
    <>
      <PlacesPage place={kobe} />
      <ToastRegion />
    </>,
  )
  await screen.findByRole('heading', { name: '神户' })
})
afterEach(cleanup)

// Typing and saving through the whole page; two workers share two cores.

it('says why a place stays off the map, confirms it, and takes that back', async () => {
  const person = userEvent.setup()
  expect(screen.getByText(/层级依据不足/)).toBeTruthy()
  await person.click(screen.getByRole('button', { name: '核实并上图' }))
  await waitFor(() => expect(screen.queryByText(/层级依据不足/)).toBeNull())
  expect((await stored())?.tierConfidence).toBe('medium')
  await person.click(within(await toast(/已核实/)).getByRole('button', { name: '撤销' }))
  await screen.findByText(/层级依据不足/)
  expect((await stored())?.tierConfidence).toBe('low')
})

it('keeps a field when it is left, and marks the name as the office’s own', async () => {
  const person = userEvent.setup()
  await person.click(screen.getByRole('link', { name: /编辑\s*各语种名称/ }))
  await person.type(screen.getByRole('textbox', { name: 'Français' }), 'Kobe')
  await person.tab()
  await waitFor(async () => expect((await stored())?.names.fr).toBe('Kobe'))
  expect((await stored())?.nameSources.fr).toBe('office')
})

it('refuses a name of 10,000 characters beside the field and changes nothing', async () => {
  const person = userEvent.setup()
  await person.click(screen.getByRole('link', { name: /编辑\s*各语种名称/ }))
  const field = screen.getByRole('textbox', { name: 'English' })
  await person.click(field)
  await person.paste('x'.repeat(10_000))
  await person.tab()
  expect(screen.getByText('最多 200 字，现有 10,004 字。')).toBeTruthy()
  await person.click(field)
  await person.keyboard('{Escape}')
  expect(field).toHaveProperty('value', 'Kobe')
  expect((await stored())?.names.en).toBe('Kobe')
})

it('registers a paper of a higher tier and offers the step up', async () => {
  await commit({ why: 'test' }, placeOps(await stored(), place({ tier: 'contact', tierConfidence: 'high' })))
  const person = userEvent.setup()
  await person.click(screen.getByRole('link', { name: '协议' }))
  const dialog = await screen.findByRole('dialog')
  await person.type(within(dialog).getByRole('textbox', { name: '日期' }), '2024-05')
  await person.click(within(dialog).getByRole('button', { name: '保存' }))
  await person.click(await screen.findByRole('button', { name: '改为“意向”' }))
  await waitFor(async () => expect(await stored()).toMatchObject({ tier: 'intent', tierSince: '2024-05' }))
  const [paper] = await allAgreements()
  expect(paper).toMatchObject({ kind: 'memorandum', date: '2024-05' })
  expect(await allRecords('tierStep')).toMatchObject([{ tier: 'intent', date: '2024-05', agreementId: paper?.id }])
})

it('keeps a place calm of which nothing is known, and shows a plan with its actions once there is one', async () => {
  const person = userEvent.setup()
  expect(screen.queryByRole('heading', { name: '一城一策' })).toBeNull()
  const values = { planId: 'p', placeIds: ['kobe'], title: '签港口备忘录', owner: '亚洲处', due: '2020-11-10' }
  await commit({ why: 'test' }, [
    ...anyOps('plan', undefined, freshRecord('plan', 'p', { placeId: 'kobe', goals: '强化港航' })),
    ...anyOps('action', undefined, freshRecord('action', 'a', values)),
    ...anyOps('action', undefined, freshRecord('action', 'b', { ...values, title: '邀市长来津', due: undefined })),
  ])
  await screen.findByRole('heading', { name: '一城一策' })
  const table = screen.getByRole('grid', { name: '行动' })
  expect(within(table).getByText(/^逾期/)).toBeTruthy()
  await person.click(within(table).getByRole('button', { name: '标为完成：签港口备忘录' }))
  await within(await toast(/已完成/)).findByRole('button', { name: '撤销' })
  await waitFor(async () => expect(await recordById('action', 'a')).toMatchObject({ state: 'done' }))
  expect(within(table).queryByText(/^逾期/)).toBeNull()
})

it('puts an action elsewhere by the keys', async () => {
  const person = userEvent.setup()
  const action = (id: string, title: string) =>
    anyOps('action', undefined, freshRecord('action', id, { planId: 'p', placeIds: ['kobe'], title }))
  await commit({ why: 'test' }, [
    ...anyOps('plan', undefined, freshRecord('plan', 'p', { placeId: 'kobe' })),
    ...action('a', '甲'),
    ...action('b', '乙'),
  ])
  const rows = async () => (await screen.findAllByRole('rowheader')).map((cell) => cell.textContent)
  expect(await rows()).toEqual(['甲', '乙'])
  expect(within(screen.getByRole('row', { name: '甲' })).getByRole('button', { name: /^移动“甲”/ })).toBeTruthy()
  screen.getByRole('row', { name: '甲' }).focus()
  await person.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await waitFor(async () => expect(await rows()).toEqual(['乙', '甲']))
})

it('removes a place with a way back', async () => {
  const person = userEvent.setup()
  await person.click(screen.getByRole('button', { name: '更多操作' }))
  await person.click(await screen.findByRole('menuitem', { name: '删除友城' }))
  await waitFor(async () => expect(await stored()).toBeUndefined())
  expect(location.hash).toBe('#/places')
  await person.click(within(await toast(/已删除/)).getByRole('button', { name: '撤销' }))
  await waitFor(async () => expect((await stored())?.names.en).toBe('Kobe'))
})
