import { expect, type Locator } from '@playwright/test'
import type { AppWindow } from './app-window.ts'

type Section = 'general' | 'home' | 'contact' | 'map' | 'base-maps' | 'records' | 'about'

export class SettingsPage {
  readonly #window: AppWindow

  constructor(window: AppWindow) {
    this.#window = window
  }

  async open(section: Section): Promise<void> {
    await this.#window.open('settings')
    const name = this.#say(`sections.${section}`)
    await this.#page.getByRole('navigation', { name: this.#say('sectionsLabel') }).getByRole('link', { name, exact: true }).click()
    await expect(this.section).toContainText(name)
  }

  get section(): Locator {
    return this.#page.getByRole('main').getByRole('region').last()
  }

  async theme(theme: 'light' | 'dark' | 'system'): Promise<void> {
    await this.open('general')
    await this.#page.getByRole('radio', { name: this.#say(`themes.${theme}`) }).click()
  }

  get #page() {
    return this.#window.page
  }

  #say(key: string, values?: Readonly<Record<string, string | number>>): string {
    return this.#window.say('settings', key, values)
  }
}
