import { expect, type Locator, type Page } from '@playwright/test'
import { ownNames } from '#i18n/locale.ts'
import type { Language } from '#domain/place/language.ts'
import { wordsIn, type Say } from '../words.ts'

export type RailPage = 'home' | 'map' | 'places' | 'visits' | 'exchanges' | 'ledger' | 'statistics' | 'settings'

/** The frame round every page, as someone uses it who reads `language`. */
export class AppWindow {
  readonly page: Page
  readonly say: Say
  readonly language: Language

  constructor(page: Page, language: Language = 'en') {
    this.page = page
    this.language = language
    this.say = wordsIn(language)
  }

  /** Goes to a page by the rail. */
  async open(page: RailPage): Promise<void> {
    const name = this.say('app', `pages.${page}`)
    await this.rail.getByRole('link', { name, exact: true }).click()
    await expect(this.title).toHaveText(name)
  }

  /** Switches the language in the top line; what is on the screen speaks it afterwards. */
  async speak(language: Language): Promise<AppWindow> {
    await this.top.getByRole('button', { name: ownNames[this.language] }).click()
    await this.page.getByRole('menuitemradio', { name: ownNames[language] }).click()
    const next = new AppWindow(this.page, language)
    await expect(this.page.locator('html')).toHaveAttribute('lang', language)
    await expect(next.rail).toBeVisible()
    return next
  }

  /** Runs a command by its name in the palette. */
  async command(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k')
    await this.palette.getByRole('textbox', { name: this.say('app', 'search.label') }).fill(name)
    await expect(this.palette.getByRole('menuitem').first()).toBeVisible()
    await this.page.keyboard.press('Enter')
    await expect(this.palette).toBeHidden()
  }

  get palette(): Locator {
    return this.page.getByRole('dialog', { name: this.say('app', 'search.title') })
  }

  get rail(): Locator {
    return this.page.getByRole('navigation', { name: this.say('app', 'pagesLabel') })
  }

  get top(): Locator {
    return this.page.getByRole('banner')
  }

  /** The heading that says which page this is. */
  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  toast(text: string | RegExp): Locator {
    return this.page.getByRole('alertdialog').filter({ hasText: text })
  }
}
