import { expect, type Locator } from '@playwright/test'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import type { AppWindow } from './app-window.ts'

/** The lists of all kinds of record. */
export class LedgerPage {
  readonly #window: AppWindow

  constructor(window: AppWindow) {
    this.#window = window
  }

  get grid(): Locator {
    return this.#page.getByRole('grid')
  }

  row(name: string | RegExp): Locator {
    return this.grid.getByRole('row', { name })
  }

  cell(row: string | RegExp, text: string): Locator {
    return this.row(row).getByRole('gridcell', { name: text, exact: true })
  }

  group(title: string): Locator {
    return this.grid.getByRole('gridcell', { name: new RegExp(`^${title} ?\\d`) })
  }

  get kinds(): Locator {
    return this.#page.getByRole('navigation', { name: this.#say('kindsLabel') })
  }

  async show(kind: RecordKind): Promise<void> {
    const name = this.#window.say('vocabulary', `kindsMany.${kind}`)
    await this.kinds.getByRole('link', { name: new RegExp(`^${name}`) }).click()
    await expect(this.#page.getByRole('grid', { name })).toBeVisible()
  }

  /** Opens the form of a new record of the kind that is shown. */
  async add(): Promise<Locator> {
    await this.#page.getByRole('button', { name: this.#say('add'), exact: true }).click()
    return this.#page.getByRole('dialog')
  }

  async groupBy(field: string): Promise<void> {
    await this.#page.getByRole('button', { name: this.#say('group.title'), exact: true }).click()
    await this.#page.getByRole('menuitemradio', { name: this.#window.say('vocabulary', `fields.${field}`), exact: true }).click()
  }

  async saveView(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: this.#say('more') }).click()
    await this.#page.getByRole('menuitem', { name: this.#say('views.save') }).click()
    await this.#page.getByRole('textbox', { name: this.#say('views.name') }).fill(name)
    await this.#page.keyboard.press('Enter')
    await expect(this.kinds.getByRole('link', { name })).toBeVisible()
  }

  /** Writes the list as it stands into a file. */
  async export(format: 'csv' | 'xlsx'): Promise<void> {
    await this.#page.getByRole('button', { name: this.#say('more') }).click()
    await this.#page.getByRole('menuitem', { name: this.#window.say('export', `list.${format}`) }).click()
  }

  async find(text: string): Promise<void> {
    await this.#page.getByRole('searchbox', { name: this.#say('find') }).fill(text)
  }

  get count(): Locator {
    return this.#page.getByRole('main').getByRole('status')
  }

  get #page() {
    return this.#window.page
  }

  #say(key: string): string {
    return this.#window.say('ledger', key)
  }
}
