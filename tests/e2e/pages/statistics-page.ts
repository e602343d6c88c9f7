import { expect, type Locator } from '@playwright/test'
import type { AppWindow } from './app-window.ts'

export type Panel = 'tiers' | 'fields' | 'directions' | 'active' | 'continents' | 'contacts'

/** The figures of the office, as someone reads and takes them away. */
export class StatisticsPage {
  readonly #window: AppWindow

  constructor(window: AppWindow) {
    this.#window = window
  }

  panel(panel: Panel): Locator {
    return this.#page.getByRole('region', { name: this.say(`${panel}.title`), exact: true })
  }

  /** The chart of the tiers as a screen reader meets it. */
  get chart(): Locator {
    return this.panel('tiers').getByRole('img').first()
  }

  async show(what: 'chart' | 'both' | 'table'): Promise<void> {
    await this.#page.getByRole('radio', { name: this.say(`show.${what}`), exact: true }).click()
  }

  /** Narrows the figures by one line of the filter. */
  async filter(line: 'tier' | 'continent' | 'from', choice: string): Promise<void> {
    await this.#page.getByRole('button', { name: this.say('filter.label'), exact: true }).click()
    await this.#page.getByRole('button', { name: this.say(`filter.${line}`) }).click()
    await this.#page.getByRole('option', { name: choice, exact: true }).click()
    await expect(this.#page.getByRole('option')).toHaveCount(0)
    await this.#page.keyboard.press('Escape')
    await expect(this.#page.getByRole('dialog')).toHaveCount(0)
    await expect(this.conditions.filter({ hasText: choice })).toBeVisible()
  }

  get conditions(): Locator {
    return this.#page.getByRole('list', { name: this.#window.say('parts', 'conditions') })
  }

  /** Saves one part, or all tables, through the dialog. */
  async export(part: Panel | 'all', format: 'png' | 'svg' | 'xlsx' | 'csv'): Promise<void> {
    await this.#page.getByRole('button', { name: this.say('export.open'), exact: true }).click()
    const dialog = this.#page.getByRole('dialog', { name: this.say('export.title') })
    await dialog.getByText(this.say(`export.${format}`), { exact: true }).click()
    await dialog.getByText(part === 'all' ? this.say('export.all') : this.say(`${part}.title`), { exact: true }).click()
    await dialog.getByRole('button', { name: this.say('export.save'), exact: true }).click()
    await expect(dialog).toBeHidden()
  }

  say(key: string): string {
    return this.#window.say('statistics', key)
  }

  get #page() {
    return this.#window.page
  }
}
