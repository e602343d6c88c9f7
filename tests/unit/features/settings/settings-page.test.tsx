// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { homeCity } from '#data/home-queries.ts'
import { allPlaces } from '#data/place-queries.ts'
import { readSettings, writeSetting } from '#data/settings.ts'
import { SettingsPage } from '#features/settings/settings-page.tsx'
import { host } from '#host/host.ts'
import { rememberFacts } from '#host/known-facts.ts'
import { changeLanguage } from '#i18n/language.ts'
import { lockAlone } from '../../../fixtures/one-window.ts'
import { freshBed } from '../../../fixtures/records-bed.ts'

// Typing goes key by key, which takes its time on a busy machine.

beforeEach(async () => {
  vi.stubGlobal('requestIdleCallback', () => 0)
  lockAlone()
  await freshBed().start()
  rememberFacts({ ...(await host().systemFacts()), systemLanguages: ['de'], profile: '/records' })
  await changeLanguage('en')
  vi.stubGlobal('fetch', (address: string | URL) => {
    const path = /(resources\/.+?)(?:\?|$)/.exec(String(address))?.[1] ?? ''
    return Promise.resolve(new Response(readFileSync(path, 'utf8')))
  })
})
afterEach(cleanup)

it('opens the part the address names, and the first one for a name it does not know', () => {
  render(<SettingsPage section="records" />)
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Records and network')
  cleanup()
  render(<SettingsPage section="nonsense" />)
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('General')
  expect(screen.getByRole('button', { name: /As the system: Deutsch/ })).toBeTruthy()
})

it('keeps the size of text between 80 and 160 per cent', async () => {
  await writeSetting('textSize', 1.5)
  render(<SettingsPage />)
  const person = userEvent.setup()
  await person.click(screen.getByRole('button', { name: 'Larger text' }))
  await waitFor(() => expect(readSettings().textSize).toBe(1.6))
  expect(screen.getByRole('button', { name: 'Larger text' })).toHaveProperty('disabled', true)
})

it('keeps the name of who writes when the field is left', async () => {
  render(<SettingsPage />)
  const person = userEvent.setup()
  await person.type(screen.getByRole('textbox', { name: 'Your name' }), '  王芳 ')
  await person.tab()
  await waitFor(() => expect(readSettings().author).toBe('王芳'))
})

it('sets how every map begins', async () => {
  render(<SettingsPage section="map" />)
  const person = userEvent.setup()
  await person.click(screen.getByRole('switch', { name: 'Lakes' }))
  await person.click(screen.getByRole('radio', { name: /Great circles/ }))
  await waitFor(() => expect(readSettings()).toMatchObject({ lakes: false, arcs: 'great-circle' }))
})

it('loads the sample and takes it away in one step', async () => {
  render(<SettingsPage section="records" />)
  const person = userEvent.setup()
  await person.click(await screen.findByRole('button', { name: 'Load the sample city' }))
  await person.click(await screen.findByRole('button', { name: 'Remove the sample data' }, { timeout: 10_000 }))
  await waitFor(async () => expect(await allPlaces()).toEqual([]))
  expect(await screen.findByRole('button', { name: 'Load the sample city' })).toBeTruthy()
})

it('chooses another home city from the list on this computer', async () => {
  render(<SettingsPage section="home" />)
  const person = userEvent.setup()
  await person.click(await screen.findByRole('button', { name: 'Choose another city' }))
  await person.type(screen.getByRole('combobox'), 'Qingdao')
  await screen.findAllByRole('option', undefined, { timeout: 10_000 })
  await person.keyboard('{ArrowDown}{Enter}')
  await person.click(screen.getByRole('button', { name: 'Make it the home city' }))
  await waitFor(async () => expect((await homeCity())?.names.en).toBe('Qingdao'))
})

it('says whose data it carries under which licence, and how much was refused', async () => {
  render(<SettingsPage section="about" />)
  expect(screen.getAllByText(/world-atlas/).length).toBeGreaterThan(0)
  expect(screen.getAllByText('ISC').length).toBeGreaterThan(0)
  cleanup()
  vi.spyOn(host(), 'refusedRequests').mockResolvedValue(3)
  render(<SettingsPage section="records" />)
  expect(await screen.findByText('3 requests refused since the start')).toBeTruthy()
  expect(screen.getByText('/records')).toBeTruthy()
})
