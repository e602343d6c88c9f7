import { expect, type Locator } from '@playwright/test'
import type { AppWindow } from './app-window.ts'

/** Everything in one file. */
export class ExportPage {
  readonly #window: AppWindow

  constructor(window: AppWindow) {
    this.#window = window
  }

  /** Opens the page by the palette. */
  async open(): Promise<void> {
    await this.#window.command(this.#window.say('export', 'command'))
    await expect(this.#window.title).toHaveText(this.#window.say('app', 'pages.export'))
  }

  async write(format: 'json' | 'xlsx' | 'zip'): Promise<void> {
    await this.#main.getByText(this.#window.say('export', `formats.${format}`), { exact: true }).click()
    await this.#main.getByRole('button', { name: /^Export [\d,]+ records$/ }).click()
  }

  /** The number of records of a kind, as the page says it. */
  count(kind: string): Locator {
    return this.#main.locator('dl > div').filter({ has: this.#window.page.getByRole('term').filter({ hasText: new RegExp(`^${this.#window.say('vocabulary', `kindsMany.${kind}`)}$`) }) }).getByRole('definition')
  }

  get #main(): Locator {
    return this.#window.page.getByRole('main')
  }
}
