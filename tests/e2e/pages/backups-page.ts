import { expect, type Locator } from '@playwright/test'
import type { AppWindow } from './app-window.ts'

/** The backups in the settings and on the page that restores. */
export class BackupsPage {
  readonly #window: AppWindow

  constructor(window: AppWindow) {
    this.#window = window
  }

  /** What the top line says of the last backup. */
  get fact(): Locator {
    return this.#window.top.getByRole('button', { name: /back(?:ed )?up/i })
  }

  async make(): Promise<void> {
    await this.#open()
    await this.#page.getByRole('button', { name: this.#say('now'), exact: true }).click()
    await expect(this.#window.toast(this.#say('done'))).toBeVisible()
    await expect(this.#page.getByRole('main').getByRole('listitem').first()).toContainText(this.#say('reasons.asked'))
  }

  /** Compares the latest backup made for `reason` with what is here. */
  async compareLatest(reason: string): Promise<void> {
    await this.#open()
    const line = this.#page.getByRole('main').getByRole('listitem').filter({ hasText: this.#say(`reasons.${reason}`) })
    await line.first().getByRole('button', { name: this.#say('more') }).click()
    await this.#page.getByRole('menuitem', { name: this.#say('actions.restore') }).click()
    await expect(this.#page.getByRole('table')).toBeVisible()
  }

  /** A row of the comparison. */
  row(kind: string): Locator {
    return this.#page.getByRole('row').filter({ has: this.#page.getByRole('rowheader', { name: kind, exact: true }) })
  }

  async pickFile(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#say('restore.file') }).click()
    await expect(this.#page.getByRole('table')).toBeVisible()
  }

  async confirm(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#say('restore.confirm') }).click()
    await expect(this.#window.title).toHaveText(this.#window.say('app', 'pages.home'), { timeout: 20_000 })
  }

  async #open(): Promise<void> {
    await this.#window.open('settings')
    const name = this.#window.say('settings', 'sections.backups')
    await this.#page.getByRole('navigation', { name: this.#window.say('settings', 'sectionsLabel') }).getByRole('link', { name, exact: true }).click()
    await expect(this.#page.getByRole('heading', { level: 2, name })).toBeVisible()
  }

  get #page() {
    return this.#window.page
  }

  #say(key: string): string {
    return this.#window.say('backups', key)
  }
}
