import type { BrowserContext } from '@playwright/test'

/** Adds to `problems` whatever the windows of the app complain of, from now on. */
export function watchForProblems(context: BrowserContext, problems: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (problem) => problems.push(`thrown: ${problem.error().stack ?? String(problem.error())}`))
}
