/** Words that say nothing about what a thing returns or does. */
const emptyWords = new Set(['manager', 'service', 'handler', 'helper', 'util', 'utils', 'data', 'info', 'common', 'misc', 'base', 'core'])

/** The words of a name that say nothing: of `placeDataHelper` it is `data` and `helper`. A base map is a thing and has its name. */
export function emptyWordsOf(name: string): readonly string[] {
  const spelt = /^[A-Z0-9_]+$/.test(name) ? name.toLowerCase() : name
  return spelt
    .replace(/base-?maps?/gi, '')
    .split(/(?=[A-Z])|[-_.]/)
    .map((word) => word.toLowerCase().replace(/s$/, ''))
    .filter((word) => emptyWords.has(word) || emptyWords.has(`${word}s`))
}

/** True for `map-page.tsx`, `map-page.module.css`, `0001-places.ts`. */
export function isKebabCase(fileName: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/.test(fileName)
}
