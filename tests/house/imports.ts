/** One way out of a file: what it names, and where it stands. */
export interface Import {
  /** As written; `undefined` when it is not written out but computed. */
  readonly specifier: string | undefined
  readonly line: number
}

/**
 * Every import of a TypeScript file: static, for its effect, re-export, type query, dynamic, `require`, glob and
 * `new URL(…, import.meta.url)`. No dependency may be needed to read them: the guard must not break with its tools.
 */
export function importsOf(text: string): readonly Import[] {
  const code = withoutComments(text)
  return patterns
    .flatMap((pattern) => [...code.matchAll(pattern)])
    .map((match) => ({ specifier: match[2], line: code.slice(0, match.index).split('\n').length }))
    .sort((a, b) => a.line - b.line)
}

/** Every file a style sheet draws in. */
export function styleImportsOf(css: string): readonly Import[] {
  const code = css.replace(/\/\*[\s\S]*?\*\//g, blanks)
  return [...code.matchAll(/(@import\s+(?:url\()?|composes:[^;]*?\bfrom\s+)["']([^"']+)["']/g)].map((match) => ({
    specifier: match[2],
    line: code.slice(0, match.index).split('\n').length,
  }))
}

const quoted = `["']([^"'\\n]+)["']`
const patterns = [
  // import x from '…'; import { x } from '…'; export { x } from '…'; export * from '…'
  new RegExp(`(^|[;}\\s])(?:import|export)\\b[^'"\`;=()]*?\\bfrom\\s*${quoted}`, 'g'),
  // import '…'
  new RegExp(`(^|[;}\\s])import\\s*${quoted}`, 'g'),
  // import('…'), also as a type; require('…'); what is computed gives no specifier
  new RegExp(`(\\bimport|\\brequire)\\s*\\(\\s*(?:${quoted}|[^'")\\s])`, 'g'),
  // import.meta.glob('…')
  new RegExp(`(\\bimport\\.meta\\.glob)(?:<[^>]*>)?\\(\\s*${quoted}`, 'g'),
  // new URL('./worker.ts', import.meta.url)
  new RegExp(`(\\bnew URL)\\(\\s*${quoted}\\s*,\\s*import\\.meta`, 'g'),
]

// Comments become blanks of the same length, so that lines keep their numbers; strings and templates are stepped over.
const tokens = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`\\])*`|(?<=[(,=:[!&|?{};\n]\s*)\/(?![/*\s])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/g

function withoutComments(text: string): string {
  return text.replace(tokens, (token) => (token.startsWith('//') || token.startsWith('/*') ? blanks(token) : withoutCode(token)))
}

/** Texts may hold words that look like an import; a template may also hold a real dynamic one. */
function withoutCode(token: string): string {
  if (token.startsWith('/')) return blanks(token)
  if (token.startsWith('`')) return token.replace(/(^|\})[^$]*?(?=\$\{|`$)/g, blanks)
  return /[\s"'`]/.test(token.slice(1, -1)) ? blanks(token) : token
}

function blanks(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
