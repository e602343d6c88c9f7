import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe calls serious or critical, one line each. Its own page cannot be opened in Electron: legacy mode stays in this one. */
export async function seriousFaults(page: Page, where: string, without: readonly string[] = []): Promise<readonly string[]> {
  await page.locator('html[data-settled="true"]').waitFor({ state: 'attached' })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).disableRules([...without]).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')} — ${failureSummary?.split('\n').slice(1, 2).join(' ').trim() ?? ''}`))
}
