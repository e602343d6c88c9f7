// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SystemFacts } from '#contract/window.ts'
import { Program } from '#app/program.tsx'
import { BrokenPage } from '#app/broken-page.tsx'
import { commit } from '#data/commit.ts'
import { readSettings, writeSetting } from '#data/settings.ts'
import { homeOps } from '#domain/place/home-fields.ts'
import { rememberFacts } from '#host/known-facts.ts'
import { host } from '#host/host.ts'
import { changeLanguage } from '#i18n/language.ts'
import { lockAlone } from '../../fixtures/one-window.ts'
import { freshBed } from '../../fixtures/records-bed.ts'

let facts: SystemFacts
// Typing goes key by key, which takes its time on a busy machine.

beforeEach(async () => {
  history.replaceState(null, '', '#/settings')
  localStorage.clear()
  vi.stubGlobal('requestIdleCallback', () => 0)
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  lockAlone()
  await freshBed().start()
  facts = { ...(await host().systemFacts()), systemLanguages: ['en'], profile: '/records' }
  rememberFacts(facts)
  await changeLanguage('en')
  await writeSetting('firstRunDone', true)
})
afterEach(cleanup)

const ready = () => ({ kind: 'ready', settings: readSettings() }) as const
const open = () => render(<Program facts={facts} opened={ready()} />)

describe('the frame', () => {
  it('offers only pages that exist, and says which one this is', async () => {
    open()
    const rail = screen.getByRole('navigation', { name: 'Pages' })
    const links = within(rail).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Home',
      'Map',
      'Places',
      'Visits',
      'Exchanges',
      'Ledger',
      'Statistics',
      'Settings',
    ])
    expect(
      links.filter((link) => link.getAttribute('aria-current') === 'page').map(({ textContent }) => textContent),
    ).toEqual(['Settings'])
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Settings')
    expect(await screen.findByRole('heading', { level: 2, name: 'General' }, { timeout: 10_000 })).toBeTruthy()
  })

  it('shows the seal of the home city', async () => {
    const city = {
      id: 'home',
      names: { 'zh-Hans': '天津' },
      country: 'CN',
      lon: 117.2,
      lat: 39.1,
      timeZone: 'Asia/Shanghai',
    }
    await commit({ why: 'home.choose' }, homeOps(undefined, city))
    open()
    await waitFor(() => expect(screen.getByRole('img', { name: 'Home city' }).textContent).toBe('津'))
    expect(await screen.findByText(/^Saved \d\d:\d\d$/)).toBeTruthy()
  })

  it('shows nothing of saving before anything was saved, and no sample badge without a sample', () => {
    open()
    expect(screen.queryByText(/^Saved/)).toBeNull()
    expect(screen.queryByText('Sample data')).toBeNull()
  })

  it('changes the language of everything at once, and keeps it', async () => {
    open()
    const person = userEvent.setup()
    await person.click(await screen.findByRole('button', { name: 'English' }))
    await person.click(await screen.findByRole('menuitemradio', { name: '简体中文' }))
    expect(await screen.findByRole('navigation', { name: '页面' })).toBeTruthy()
    expect(document.documentElement.lang).toBe('zh-Hans')
    await waitFor(() => expect(readSettings().language).toBe('zh-Hans'))
  })
})

describe('the keys', () => {
  it('go to a page, open the palette and the sheet', async () => {
    open()
    const person = userEvent.setup()
    await person.keyboard('{Control>}k{/Control}')
    const palette = await screen.findByRole('dialog', { name: 'Search' }, { timeout: 10_000 })
    await person.type(within(palette).getByRole('textbox'), 'dark theme')
    await person.keyboard('{Enter}')
    await waitFor(() => expect(readSettings().theme).toBe('dark'))
    await person.keyboard('?')
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }, { timeout: 10_000 })).toBeTruthy()
    await person.keyboard('{Escape}')
    await person.keyboard('{Control>}={/Control}')
    await waitFor(() => expect(readSettings().textSize).toBe(1.1))
  })

  it('are left to a field in which someone types', async () => {
    open()
    const field = await screen.findByRole('textbox', { name: 'Your name' }, { timeout: 10_000 })
    await userEvent.setup().type(field, 'Who?')
    expect(field).toHaveProperty('value', 'Who?')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('instead of the program', () => {
  it('stands the first run until it is done', async () => {
    await writeSetting('firstRunDone', false)
    render(<Program facts={facts} opened={ready()} />)
    expect(
      await screen.findByRole('heading', { name: 'Where would you like to begin?' }, { timeout: 10_000 }),
    ).toBeTruthy()
    expect(screen.queryByRole('navigation', { name: 'Pages' })).toBeNull()
  })

  it.each([
    [{ kind: 'unwritable', reason: 'EACCES' } as const, /can't be written/],
    [{ kind: 'newer', version: 7 } as const, /newer version/],
    [{ kind: 'failed', reason: 'broken' } as const, /could not be opened/],
  ])('stands why there is none: %j', async (opened, title) => {
    const quit = vi.spyOn(host(), 'quit')
    render(<Program facts={facts} opened={opened} />)
    expect(screen.getByRole('heading', { name: title })).toBeTruthy()
    expect(screen.getByText('/records')).toBeTruthy()
    expect(screen.queryByRole('navigation')).toBeNull()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Quit' }))
    expect(quit).toHaveBeenCalled()
  })
})

describe('a page that fails', () => {
  it('is said, with a way to try again', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined)
    let isBroken = true
    const Page = () => {
      if (isBroken) throw new Error('no such thing')
      return <p>{'whole'}</p>
    }
    render(
      <BrokenPage page="map">
        <Page />
      </BrokenPage>,
    )
    expect(screen.getByRole('alert').textContent).toMatch(/could not be shown.*no such thing/s)
    isBroken = false
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('whole')).toBeTruthy()
  })
})
