import { pinyin } from 'pinyin-pro'

/** What a thing can be found by: its folded names, and the pinyin and initials of its Chinese names. */
export interface SearchKeys {
  readonly names: readonly string[]
  readonly pinyin: readonly string[]
  readonly initials: readonly string[]
}

/** The keys of `names` in any script; `chinese` are those to be found by pinyin too. */
export function searchKeys(names: readonly string[], chinese: readonly string[] = []): SearchKeys {
  const syllables = chinese.filter((name) => hasHan.test(name)).map((name) => syllablesOf(name))
  return {
    names: [...new Set(names.map(foldedText).filter((name) => name !== ''))],
    pinyin: [...new Set(syllables.map((each) => each.join('')))],
    initials: [...new Set(syllables.map((each) => each.map((syllable) => syllable.slice(0, 1)).join('')))],
  }
}

/** How well `query` finds the thing: 0 best; `undefined` when it does not. An empty query finds everything. */
export function searchRank(keys: SearchKeys, query: string): number | undefined {
  const wanted = foldedText(query)
  if (wanted === '') return 0
  if (keys.names.includes(wanted)) return 0
  if (keys.names.some((name) => name.startsWith(wanted))) return 1
  const letters = foldedText(query.toLowerCase().replaceAll('ü', 'v')).replace(/[\s'’]/gu, '')
  if (keys.initials.includes(letters) || keys.pinyin.includes(letters)) return 2
  if (keys.pinyin.some((syllables) => syllables.startsWith(letters))) return 3
  if (keys.initials.some((initials) => initials.startsWith(letters))) return 4
  if (keys.names.some((name) => wordStarts(name).some((rest) => rest.startsWith(wanted)))) return 5
  return keys.names.some((name) => name.includes(wanted)) ? 6 : undefined
}

/** Lower case, full-width forms narrowed, ё as е, soft hyphens and accents dropped from Latin letters (й and が keep theirs). */
export function foldedText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('\u00ad', '')
    .replaceAll('ё', 'е')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .trim()
}

/** Pinyin takes 40 µs a name and lists ask for the same names again after every change, so it is kept. */
const known = new Map<string, readonly string[]>()
const mostKnown = 50_000

/** The pinyin of each Chinese character of a text, without tones. */
export function syllablesOf(name: string): readonly string[] {
  const kept = known.get(name)
  if (kept) return kept
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' })
  if (known.size >= mostKnown) known.clear()
  known.set(name, syllables)
  return syllables
}

const hasHan = /\p{Script=Han}/u

const wordStarts = (name: string): string[] =>
  [...name.matchAll(/(?<=[\s\-·.,()/])\S/gu)].map((match) => name.slice(match.index))
