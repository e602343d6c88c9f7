import { expect } from '@playwright/test'
import { test } from './launch.ts'
import { openSample } from './sample-window.ts'

test('the content security policy refuses evaluated and inline code, styles and the outside', async ({ launch, sampleProfile }) => {
  const { window: page, problems } = await openSample({ launch, sampleProfile })

  // In a task of the page's own: code that a test evaluates is let past the policy.
  const evaluated = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            resolve(String((0, eval)('1 + 1')))
          } catch (problem) {
            resolve(problem instanceof Error ? problem.name : 'refused')
          }
        })
      }),
  )
  expect(evaluated).toBe('EvalError')

  const outcome = await page.evaluate(
    () =>
      new Promise<{ script: boolean; style: string; violations: string[] }>((resolve) => {
        const violations: string[] = []
        document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective))
        setTimeout(() => {
          const script = document.createElement('script')
          script.textContent = 'document.documentElement.dataset.broken = "yes"'
          document.body.append(script)
          const style = document.createElement('style')
          style.textContent = 'body { outline-color: rgb(1, 2, 3) }'
          document.head.append(style)
          const image = new Image()
          image.src = 'https://example.com/pixel.png'
          setTimeout(() => {
            resolve({ script: document.documentElement.dataset['broken'] === 'yes', style: getComputedStyle(document.body).outlineColor, violations })
            style.remove()
            script.remove()
          }, 500)
        })
      }),
  )
  expect(outcome.script).toBe(false)
  expect(outcome.style).not.toBe('rgb(1, 2, 3)')
  expect(outcome.violations).toEqual(expect.arrayContaining(['script-src-elem', 'style-src-elem', 'img-src']))

  // These complaints were asked for.
  problems.length = 0
})

test('the window has no Node, no way out and no other windows', async ({ launch, sampleProfile }) => {
  const { app, window: page, problems } = await openSample({ launch, sampleProfile })
  const reach = await page.evaluate(() => ({
    node: [typeof (globalThis as Record<string, unknown>)['require'], typeof (globalThis as Record<string, unknown>)['process'], typeof (globalThis as Record<string, unknown>)['Buffer']],
    origin: location.origin,
    opened: window.open('https://example.com/') === null,
  }))
  expect(reach).toEqual({ node: ['undefined', 'undefined', 'undefined'], origin: 'app://atlas', opened: true })

  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await page.waitForTimeout(300)
  expect(page.url()).toMatch(/^app:\/\/atlas\//)
  expect(app.windows()).toHaveLength(1)

  expect(await app.evaluate(({ app: electron }) => electron.getAppMetrics().filter(({ type }) => type === 'Tab').length)).toBe(1)

  const permissions = await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state)
  expect(permissions).toBe('denied')
  problems.length = 0
})

test('a call that the contract does not know, or with a wrong argument, is refused', async ({ launch, sampleProfile }) => {
  const { window: page } = await openSample({ launch, sampleProfile })
  const answers = await page.evaluate(async () => {
    const { atlas } = window as unknown as { atlas: { call: (name: string, arg?: unknown) => Promise<unknown> } }
    const tried = async (name: string, arg?: unknown): Promise<string | undefined> => {
      try {
        const answer = (await atlas.call(name, arg)) as { ok: boolean; code?: string }
        return answer.ok ? 'answered' : answer.code
      } catch {
        return 'refused'
      }
    }
    return [await tried('readFile', { path: '/etc/passwd' }), await tried('readPicked', { token: '../../etc/passwd' }), await tried('setTheme', { theme: 'purple' }), await tried('writeOutput', { bytes: new Uint8Array(1) })]
  })
  expect(answers).toEqual(['not-allowed', 'bad-argument', 'bad-argument', 'not-allowed'])
})
