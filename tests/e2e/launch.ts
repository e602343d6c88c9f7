import { _electron, test as plain, type ElectronApplication, type Page } from '@playwright/test'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appFolder } from './app-folder.ts'
import { foldFaults } from './fold-faults.ts'
import { AppWindow } from './pages/app-window.ts'
import { WelcomePage } from './pages/welcome-page.ts'
import { watchForProblems } from './problems.ts'

export interface LaunchWishes {
  /** A BCP 47 tag, as the system would have it. */
  readonly language?: string
  /** Leave out for a new, empty one. */
  readonly profile?: string
  /** The app's own words, such as `--sample`. */
  readonly words?: readonly string[]
  /** Switches of Chromium. */
  readonly switches?: readonly string[]
}

export interface Launched {
  readonly app: ElectronApplication
  readonly window: Page
  readonly profile: string
  /** What went wrong in the window so far: errors in the console, refused by policy, thrown. */
  readonly problems: string[]
  /** Ends the app as a user would, and waits until its process is gone. */
  readonly quit: () => Promise<void>
}

export type Launch = (wishes?: LaunchWishes) => Promise<Launched>

/** A new profile with the sample city in it, as it is after the first door. */
export type SampleProfile = () => string

/**
 * Tests on the real window. `launch` starts the app in a profile of its own; after the test every app is closed, a
 * failed one has left pictures, and a problem in a console fails the test unless the test took it out of `problems`.
 */
export const test = plain.extend<{ launch: Launch; sampleProfile: SampleProfile; folders: string[] }, { sampleCity: string }>({
  // Loaded once for all tests of a worker, each of which gets a copy.
  sampleCity: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const profile = freshFolder()
      const { window, quit } = await start({ profile })
      await new WelcomePage(new AppWindow(window)).exploreSample()
      await quit()
      await use(profile)
      remove(profile)
    },
    { scope: 'worker' },
  ],
  // eslint-disable-next-line no-empty-pattern -- as above
  folders: async ({}, use) => {
    const folders: string[] = []
    await use(folders)
    folders.forEach(remove)
  },
  sampleProfile: async ({ sampleCity, folders }, use) => {
    await use(() => {
      const profile = freshFolder()
      folders.push(profile)
      cpSync(sampleCity, profile, { recursive: true, verbatimSymlinks: true })
      return profile
    })
  },
  launch: async ({ folders }, use, info) => {
    const running: Launched[] = []
    await use(async (wishes = {}) => {
      const profile = wishes.profile ?? freshFolder()
      folders.push(profile)
      const launched = await start({ ...wishes, profile })
      running.push(launched)
      return launched
    })
    const hasFailed = info.status !== info.expectedStatus
    for (const [at, { window, quit }] of running.entries()) {
      if (hasFailed && !window.isClosed()) await window.screenshot({ path: info.outputPath(`window-${at + 1}.png`) }).catch(() => undefined)
      await quit()
    }
    const problems = running.flatMap((launched) => launched.problems)
    if (!hasFailed && problems.length > 0) throw new Error(`The window reported:\n${problems.join('\n')}`)
  },
})

function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'atlas-e2e-'))
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

async function start({ language = 'en', profile, words = [], switches = [] }: LaunchWishes & { readonly profile: string }): Promise<Launched> {
  const executable = process.env['ATLAS_ELECTRON']
  const sandbox = process.env['ATLAS_NO_SANDBOX'] ? ['--no-sandbox'] : []
  const app = await _electron.launch({
    ...(executable === undefined ? {} : { executablePath: executable }),
    args: [...sandbox, '--force-device-scale-factor=1', '--log-level=3', `--lang=${language}`, ...switches, appFolder(), `--profile=${profile}`, ...words],
    env: { ...environment(), LANGUAGE: language.replace('-', '_'), TZ: 'Asia/Shanghai' },
  })
  const problems: string[] = []
  watchForProblems(app.context(), problems)
  const window = await app.firstWindow()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768))
  await window.locator('html[data-settled="true"]').waitFor({ state: 'attached', timeout: 30_000 })
  return { app, window, profile, problems, quit: quitOnce(app, async () => void problems.push(...(await foldFaults(window)))) }
}

function quitOnce(app: ElectronApplication, check: () => Promise<void>): () => Promise<void> {
  const gone = new Promise<void>((resolve) => app.process().once('exit', () => resolve()))
  let isQuitting = false
  return async () => {
    if (!isQuitting) {
      isQuitting = true
      await check()
      await app.close()
    }
    await gone
  }
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
