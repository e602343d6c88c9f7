import { readFileSync } from 'node:fs'

export type Theme = Readonly<Record<string, string>>

/** The colours of tokens.css as each combination of theme and contrast sets them. */
export function themes(): Readonly<Record<'light' | 'dark' | 'light, high contrast' | 'dark, high contrast', Theme>> {
  const light = colours("[data-theme='light'] {")
  const dark = { ...light, ...colours("\n[data-theme='dark'] {") }
  const high = colours("\n[data-contrast='high'] {")
  return {
    light,
    dark,
    'light, high contrast': { ...light, ...high },
    'dark, high contrast': { ...dark, ...high, ...colours("[data-contrast='high'][data-theme='dark'] {") },
  }
}

const css = readFileSync(new URL('../../../src-renderer/ui/tokens.css', import.meta.url), 'utf8')

function colours(head: string): Theme {
  const start = css.indexOf(head)
  if (start < 0) throw new Error(`tokens.css has no block "${head.trim()}"`)
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries([...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]))
}
