import { expect, type Locator } from '@playwright/test'
import type { AppWindow } from './app-window.ts'

/** The list of places and the file of one of them. */
export class PlacesPage {
  readonly #window: AppWindow

  constructor(window: AppWindow) {
    this.#window = window
  }

  get list(): Locator {
    return this.#page.getByRole('listbox', { name: this.#say('list.label') })
  }

  row(name: string): Locator {
    return this.list.getByRole('option', { name: new RegExp(name) })
  }

  async find(text: string): Promise<void> {
    await this.#page.getByRole('searchbox', { name: this.#say('list.search') }).fill(text)
  }

  /** Opens the file of a place from the list. */
  async open(name: string): Promise<void> {
    await this.find(name)
    await this.row(name).first().click()
    await expect(this.heading(name)).toBeVisible()
  }

  heading(name: string): Locator {
    return this.#page.getByRole('main').getByRole('heading', { level: 2, name, exact: true })
  }

  /** Adds a city that the gazetteer knows. */
  async add(typed: string, offered: RegExp): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+n')
    const field = this.#page.getByRole('combobox', { name: this.#window.say('parts', 'city.name') })
    await field.fill(typed)
    await this.#page.getByRole('option', { name: offered }).first().click()
    const add = this.#page.getByRole('button', { name: this.#say('add.save'), exact: true })
    await add.click()
    await expect(add).toBeHidden()
  }

  get notes(): Locator {
    return this.#page.getByRole('textbox', { name: this.#say('notes.title') })
  }

  /** Writes a note; it is saved when the field is left, which the top line says. */
  async note(text: string): Promise<void> {
    await this.notes.fill(text)
    await this.notes.blur()
    await expect(this.#page.getByRole('alertdialog').or(this.#page.getByRole('status')).first()).toBeVisible()
  }

  get #page() {
    return this.#window.page
  }

  #say(key: string, values?: Readonly<Record<string, string | number>>): string {
    return this.#window.say('places', key, values)
  }
}
