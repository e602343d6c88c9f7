import { expect, type Locator } from '@playwright/test'
import type { AppWindow } from './app-window.ts'

/** The first run with its three doors. */
export class WelcomePage {
  readonly #window: AppWindow

  constructor(window: AppWindow) {
    this.#window = window
  }

  door(door: 'sample' | 'own' | 'restore'): Locator {
    return this.#page.getByRole('button', { name: new RegExp(`^${this.#say(`${door}.title`)}`) })
  }

  /** Loads the sample city and waits for the map. */
  async exploreSample(): Promise<void> {
    await this.door('sample').click()
    await expect(this.#window.title).toHaveText(this.#window.say('app', 'pages.map'), { timeout: 30_000 })
    await this.#page.locator('html[data-settled="true"]').waitFor({ state: 'attached' })
  }

  /** Chooses the home city from the gazetteer and begins with nothing. */
  async startEmpty(typed: string, offered: RegExp): Promise<void> {
    await this.door('own').click()
    const begin = this.#page.getByRole('button', { name: this.#say('own.begin'), exact: true })
    await expect(begin).toBeDisabled()
    await this.#page.getByRole('combobox', { name: this.#window.say('parts', 'city.name') }).fill(typed)
    await this.#page.getByRole('option', { name: offered }).first().click()
    await begin.click()
    await expect(this.#window.title).toHaveText(this.#window.say('app', 'pages.places'))
  }

  get #page() {
    return this.#window.page
  }

  #say(key: string): string {
    return this.#window.say('welcome', key)
  }
}
