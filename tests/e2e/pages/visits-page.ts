import type { Locator, Page } from '@playwright/test'
import type { AppWindow } from './app-window.ts'

/** The page of the visits and the plan of one of them. */
export class VisitsPage {
  readonly #atlas: AppWindow
  readonly #page: Page

  constructor(atlas: AppWindow) {
    this.#atlas = atlas
    this.#page = atlas.page
  }

  get list(): Locator {
    return this.#page.getByRole('grid', { name: this.#say('list.label') }).or(this.#page.getByRole('listbox', { name: this.#say('list.label') }))
  }

  get detail(): Locator {
    return this.#page.getByRole('region', { name: new RegExp(`^${this.#say('detail.label', { name: '' })}`) })
  }

  get pool(): Locator {
    return this.#page.getByRole('grid', { name: this.#say('pool.title') })
  }

  /** The cards of a day, by its date as ISO writes it. */
  day(nth: number): Locator {
    return this.#page.getByRole('group', { name: this.#say('views.plan') }).getByRole('grid').nth(nth)
  }

  /** A card anywhere on the plan. */
  card(name: string): Locator {
    return this.#page.getByRole('row', { name: new RegExp(name) })
  }

  /** The chip that counts what does not go together. */
  get conflicts(): Locator {
    return this.#page.getByRole('button', { name: new RegExp(`^${this.#atlas.say('parts', 'conflict.label')}`) })
  }

  /** Opens the list of conflicts and goes from one of them to an item. */
  async followConflict(why: RegExp, name: RegExp): Promise<void> {
    await this.conflicts.click()
    await this.#page.getByRole('dialog').getByRole('listitem').filter({ hasText: why }).getByRole('link', { name }).click()
  }

  async open(name: string): Promise<void> {
    await this.list.getByRole('option', { name: new RegExp(name) }).click()
    await this.#page.getByRole('heading', { level: 2, name }).waitFor()
  }

  /** Drags a card onto the middle of another. */
  async drag(card: Locator, to: Locator): Promise<void> {
    await card.dragTo(to)
  }

  readonly #say = (key: string, values?: Record<string, string>): string => this.#atlas.say('visits', key, values)
}
