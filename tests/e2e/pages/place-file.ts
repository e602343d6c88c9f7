import { expect, type Locator } from '@playwright/test'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import type { AppWindow } from './app-window.ts'

/** The file of one place: its sections and the forms of what they hold. */
export class PlaceFilePage {
  readonly #window: AppWindow

  constructor(window: AppWindow) {
    this.#window = window
  }

  section(kind: RecordKind): Locator {
    return this.#page.getByRole('region', { name: this.#window.say('vocabulary', `kindsMany.${kind}`), exact: true })
  }

  get jumps(): Locator {
    return this.#page.getByRole('toolbar', { name: this.#say('section.jumps') })
  }

  /** Begins a record from the menu of additions, and keeps it with these fields filled in. */
  async add(kind: RecordKind, fields: Readonly<Record<string, string>>): Promise<void> {
    await this.#page.getByRole('button', { name: this.#say('section.addAny'), exact: true }).click()
    await this.#page.getByRole('menuitem', { name: this.#window.say('vocabulary', `kinds.${kind}`), exact: true }).click()
    await this.fill(fields)
  }

  /** Begins an action of the plan that is shown. */
  async addAction(fields: Readonly<Record<string, string>>): Promise<void> {
    const name = this.#window.say('vocabulary', 'kinds.action')
    await this.section('plan').getByRole('link', { name, exact: true }).click()
    await this.fill(fields)
  }

  /** Fills in the open form and keeps it. */
  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    const form = this.#page.getByRole('dialog')
    for (const [field, text] of Object.entries(fields))
      await form.getByRole('textbox', { name: this.#window.say('vocabulary', `fields.${field}`) }).first().fill(text)
    await form.getByRole('button', { name: this.#window.say('parts', 'save'), exact: true }).click()
    await expect(form).toBeHidden()
  }

  action(title: string): Locator {
    return this.section('plan').getByRole('row', { name: new RegExp(title) })
  }

  async markDone(title: string): Promise<void> {
    await this.action(title).getByRole('button', { name: this.#say('plan.markDone', { title }) }).click()
  }

  get #page() {
    return this.#window.page
  }

  #say(key: string, values?: Readonly<Record<string, string | number>>): string {
    return this.#window.say('places', key, values)
  }
}
