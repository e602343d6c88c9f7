import { expect, type Locator } from '@playwright/test'
import type { AppWindow } from './app-window.ts'

/** The trash, the imports and the translations that are due. */
export class UpkeepPage {
  readonly #window: AppWindow

  constructor(window: AppWindow) {
    this.#window = window
  }

  /** Opens one of its parts by the palette. */
  async open(section: 'trash' | 'imports' | 'translations'): Promise<void> {
    await this.#window.command(this.#say(`commands.${section}`))
    await expect(this.#window.title).toHaveText(this.#window.say('app', 'pages.upkeep'))
  }

  row(name: string | RegExp): Locator {
    return this.#page.getByRole('main').getByRole('listitem').filter({ hasText: name })
  }

  async bringBack(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: this.#say('trash.restoreOne', { name }) }).click()
  }

  /** Empties the trash and confirms it. */
  async empty(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#say('trash.purgeAll') }).click()
    await this.#page.getByRole('dialog').getByRole('button', { name: this.#say('purge.go') }).click()
    await expect(this.#page.getByRole('dialog')).toBeHidden()
  }

  get #page() {
    return this.#window.page
  }

  #say(key: string, values?: Readonly<Record<string, string | number>>): string {
    return this.#window.say('upkeep', key, values)
  }
}
