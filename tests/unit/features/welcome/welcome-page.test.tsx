// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { homeCity } from '#data/home-queries.ts'
import { allPlaces } from '#data/place-queries.ts'
import { readSettings, writeSetting } from '#data/settings.ts'
import { WelcomePage } from '#features/welcome/welcome-page.tsx'
import { changeLanguage } from '#i18n/language.ts'
import { readFileSync } from 'node:fs'
import { lockAlone } from '../../../fixtures/one-window.ts'
import { freshBed } from '../../../fixtures/records-bed.ts'

beforeEach(async () => {
  location.hash = ''
  vi.stubGlobal('requestIdleCallback', () => 0)
  await changeLanguage('zh-Hans')
  lockAlone()
  await freshBed().start()
  await writeSetting('firstRunDone', false)
})
afterEach(cleanup)

// Typing and saving through the whole page; two workers share two cores.

/** Files that ship with the app, read from the checkout; `broken` stands in for the sample. */
function serve(broken?: string): void {
  vi.stubGlobal('fetch', (address: string | URL) => {
    const path = /(resources\/.+?)(?:\?|$)/.exec(String(address))?.[1] ?? ''
    if (broken !== undefined && path.includes('sample')) return Promise.resolve(new Response(broken))
    return Promise.resolve(new Response(readFileSync(path, 'utf8')))
  })
}

it('loads the sample city and shows the map', async () => {
  serve()
  render(<WelcomePage />)
  await userEvent.setup().click(screen.getByRole('button', { name: /看看示例城市/ }))
  await waitFor(() => expect(readSettings().firstRunDone).toBe(true), { timeout: 10_000 })
  expect(location.hash).toBe('#/map')
  expect((await homeCity())?.names['zh-Hans']).toBe('天津')
  expect((await allPlaces()).length).toBeGreaterThan(40)
})

it('says what is wrong with a broken sample file and writes nothing', async () => {
  serve('{"format":"sister-city-atlas/sample"')
  render(<WelcomePage />)
  const person = userEvent.setup()
  await person.click(screen.getByRole('button', { name: /看看示例城市/ }))
  expect(await screen.findByText('示例资料未能载入，没有写入任何内容。')).toBeTruthy()
  expect([readSettings().firstRunDone, await allPlaces()]).toEqual([false, []])
  await person.click(screen.getByRole('button', { name: '返回' }))
  expect(screen.getByRole('button', { name: /从空白开始/ })).toBeTruthy()
})

it('begins with a home city from the gazetteer, by keyboard', async () => {
  serve()
  render(<WelcomePage />)
  const person = userEvent.setup()
  await person.click(screen.getByRole('button', { name: /从空白开始/ }))
  const begin = screen.getByRole('button', { name: '开始' })
  expect(begin).toHaveProperty('disabled', true)
  await person.type(screen.getByRole('combobox'), '大连')
  await screen.findAllByRole('option')
  await person.keyboard('{ArrowDown}{Enter}')
  await person.click(begin)
  await waitFor(() => expect(readSettings().firstRunDone).toBe(true))
  expect(await homeCity()).toMatchObject({ names: { 'zh-Hans': '大连' }, country: 'CN', timeZone: 'Asia/Shanghai' })
  expect(location.hash).toBe('#/places')
})

it('sends to the restore screen', async () => {
  serve()
  render(<WelcomePage />)
  await userEvent.setup().click(screen.getByRole('button', { name: /恢复备份/ }))
  expect(location.hash).toBe('#/restore')
})

it('changes the language of everything on it', async () => {
  render(<WelcomePage />)
  const person = userEvent.setup()
  await person.click(screen.getByRole('button', { name: /界面语言/ }))
  await person.click(await screen.findByRole('option', { name: 'English' }))
  expect(await screen.findByText('Where would you like to begin?')).toBeTruthy()
  expect(readSettings().language).toBe('en')
})
