import { expect, type ElectronApplication, type Locator } from '@playwright/test'
import type { AppWindow } from './app-window.ts'

/** The conversation by which a file comes in. */
export class ImportPage {
  readonly #window: AppWindow
  readonly #app: ElectronApplication

  constructor(window: AppWindow, app: ElectronApplication) {
    this.#window = window
    this.#app = app
  }

  /** Opens the page by the palette. */
  async open(): Promise<void> {
    await this.#window.command(this.#say('command'))
    await expect(this.#window.title).toHaveText(this.#window.say('app', 'pages.import'))
  }

  /** Chooses a file in the system's dialog, which is not shown. */
  async choose(file: string): Promise<void> {
    await this.#app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    }, file)
    await this.#main.getByRole('button', { name: new RegExp(`^(?:${this.#say('choose')}|${this.#say('another')})$`) }).click()
  }

  /** Drops a file on the page. */
  async drop(name: string, text: string): Promise<void> {
    const carried = await this.#window.page.evaluateHandle(
      ({ name: called, text: inside }) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([inside], called))
        return transfer
      },
      { name, text },
    )
    await this.#main.getByRole('navigation', { name: this.#say('stepsLabel') }).dispatchEvent('drop', { dataTransfer: carried })
  }

  /** Presses the button that leads on from `step`. */
  async goOnFrom(step: 'file' | 'kind' | 'columns' | 'rows'): Promise<void> {
    await this.#main.getByRole('button', { name: this.#say(`onward.${step}`), exact: true }).click()
  }

  /** Goes back to the first step, where another file can be chosen. */
  async startAnew(): Promise<void> {
    await this.#main.getByRole('navigation', { name: this.#say('stepsLabel') }).getByRole('button').first().click()
  }

  async takeAs(kind: string): Promise<void> {
    await this.#main.getByRole('button', { name: this.#say('rowsAre') }).click()
    await this.#window.page.getByRole('option', { name: this.#window.say('vocabulary', `kindsMany.${kind}`), exact: true }).click()
  }

  async sendColumn(column: string, field: string): Promise<void> {
    await this.#main.getByRole('button', { name: this.#say('fieldFor', { column }) }).click()
    await this.#window.page.getByRole('option', { name: this.#window.say('vocabulary', `fields.${field}`), exact: true }).click()
  }

  async showOnly(filter: string): Promise<void> {
    const name = this.#say(`filters.${filter}`)
    await this.#main.getByRole('button', { name: new RegExp(`^${name} ?[:：]`) }).click()
  }

  /** Says what holds for rows like a record that is here already. */
  async treatLikes(as: string): Promise<void> {
    await this.side.getByText(this.#say(`allActions.${as}`), { exact: true }).click()
  }

  async write(count: number): Promise<void> {
    await this.#main.getByRole('button', { name: this.#say('write_other', { count }), exact: true }).click()
    await expect(this.#main.getByText(this.#say('undoHelp'))).toBeVisible()
  }

  async undo(): Promise<void> {
    await this.#main.getByRole('button', { name: this.#say('undo'), exact: true }).click()
  }

  get rows(): Locator {
    return this.#main.getByRole('grid', { name: this.#say('rows') })
  }

  row(name: string): Locator {
    return this.rows.getByRole('row', { name: new RegExp(`[:：]\\s*${name}$`) })
  }

  get side(): Locator {
    return this.#main.getByRole('complementary')
  }

  get refusal(): Locator {
    return this.#main.getByRole('alert')
  }

  get encoding(): Locator {
    return this.#main.getByRole('button', { name: this.#say('encoding') })
  }

  /** A number of the summary by its name: "added", "changed" … */
  count(of: string): Locator {
    return this.#main.locator('dl > div').filter({ hasText: this.#say(`counts.${of}`) }).locator('dd')
  }

  get text(): Locator {
    return this.#main
  }

  get #main(): Locator {
    return this.#window.page.getByRole('main')
  }

  #say(key: string, values?: Readonly<Record<string, string | number>>): string {
    return this.#window.say('import', key, values)
  }
}
