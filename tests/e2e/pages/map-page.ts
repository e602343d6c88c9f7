import { expect, type Locator } from '@playwright/test'
import type { AppWindow } from './app-window.ts'

/** The map and its list twin. */
export class MapPage {
  readonly #window: AppWindow

  constructor(window: AppWindow) {
    this.#window = window
  }

  /** Every partner on the stage, as a screen reader meets it. */
  get partners(): Locator {
    return this.#page.getByRole('group', { name: this.#say('stage.partnersOnMap') }).getByRole('button')
  }

  partner(name: string): Locator {
    return this.partners.and(this.#page.getByRole('button', { name: new RegExp(`^${name}[,，،]`) }))
  }

  get legend(): Locator {
    return this.#page.getByRole('region', { name: this.#say('legend.title') })
  }

  /** The card of a partner, which comes with the focus of the keyboard. */
  async openCard(name: string): Promise<Locator> {
    await expect(this.partner(name)).toHaveCount(1)
    await this.#page.keyboard.press('Tab')
    await this.partner(name).focus()
    const card = this.card(name)
    await expect(card).toBeVisible()
    return card
  }

  card(name: string): Locator {
    return this.#page.getByRole('article', { name: this.#say('card.label', { name }) })
  }

  /** Ticks or unticks a row of the legend; its name is a term of the vocabulary. */
  async toggle(term: string): Promise<void> {
    await this.row(term).click()
  }

  row(term: string): Locator {
    const name = this.#window.say('vocabulary', term)
    return this.legend.getByText(name, { exact: true })
  }

  async openList(): Promise<Locator> {
    await this.#page.getByRole('button', { name: this.#say('list.open'), exact: true }).click()
    return this.list
  }

  get list(): Locator {
    return this.#page.getByRole('grid', { name: this.#say('list.label') })
  }

  /** Asks for an export; where it goes, the save dialog says. */
  async export(format: 'svg' | 'png' | 'pdf' | 'geojson' | 'kml' | 'csv'): Promise<void> {
    await this.#page.getByRole('button', { name: this.#say('export.open'), exact: true }).click()
    await this.#page.getByRole('menuitem', { name: this.#say(`export.${format}`) }).click()
  }

  get #page() {
    return this.#window.page
  }

  #say(key: string, values?: Readonly<Record<string, string | number>>): string {
    return this.#window.say('map', key, values)
  }
}
