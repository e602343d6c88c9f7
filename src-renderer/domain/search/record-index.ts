import { mergedTerms, termPacker, type PackedTerms } from './packed-terms.ts'
import type { RecordTexts } from './record-texts.ts'
import { nameTerms, textTerms } from './search-tokens.ts'

/** Records by number, and the terms they hold: names first, the other texts apart. */
export interface PackedRecords {
  /** "place/kobe", parted by line ends. */
  readonly keys: string
  /** Numbers of the kinds. */
  readonly kinds: Uint8Array
  /** yyyymmdd, 0 for undated. */
  readonly days: Uint32Array
  readonly names: PackedTerms
  readonly texts: PackedTerms
  /** Keys of records that others lead to; where the links of each record begin; numbers into those keys. */
  readonly linkKeys: string
  readonly linkStarts: Uint32Array
  readonly links: Uint32Array
}

/** A record to be taken in. */
export interface Arrival {
  readonly key: string
  readonly kind: number
  readonly texts: RecordTexts
}

export interface RecordPacker {
  /** Takes the names of a record in; its number is returned. */
  readonly addNames: (arrival: Arrival) => number
  /** Takes the other texts in, of records in ascending order. */
  readonly addTexts: (number: number, texts: RecordTexts) => void
  readonly size: () => number
  readonly pack: () => PackedRecords
}

// A Japanese or Korean name that looks Chinese is not read as Chinese.
const hasSounds = (lang: string | undefined): boolean => lang !== 'ja' && lang !== 'ko'

export function recordPacker(): RecordPacker {
  const names = termPacker(true)
  const texts = termPacker(false)
  const keys: string[] = []
  const kinds: number[] = []
  const days: number[] = []
  const linkNumbers = new Map<string, number>()
  const links: number[] = []
  const linkStarts: number[] = [0]
  return {
    addNames: ({ key, kind, texts: { names: own, links: to, day } }) => {
      const number = keys.length
      keys.push(key)
      kinds.push(kind)
      days.push(day)
      for (const link of to) {
        const known = linkNumbers.get(link) ?? linkNumbers.size
        linkNumbers.set(link, known)
        links.push(known)
      }
      linkStarts.push(links.length)
      for (const { text, lang } of own)
        for (const { term, weight } of nameTerms(text, hasSounds(lang))) names.add(term, number, weight)
      return number
    },
    addTexts: (number, { texts: own }) => {
      for (const { text } of own) for (const term of textTerms(text)) texts.add(term, number)
    },
    size: () => keys.length,
    pack: () => ({
      keys: keys.join('\n'),
      kinds: Uint8Array.from(kinds),
      days: Uint32Array.from(days),
      names: names.pack(),
      texts: texts.pack(),
      linkKeys: [...linkNumbers.keys()].join('\n'),
      linkStarts: Uint32Array.from(linkStarts),
      links: Uint32Array.from(links),
    }),
  }
}

export const noRecords: PackedRecords = recordPacker().pack()

/** Two sets as one, without the records that have left; the numbers of what stays close up. */
export function mergedRecords(
  first: PackedRecords,
  second: PackedRecords,
  isGone: (number: number) => boolean,
): PackedRecords {
  const size = first.kinds.length
  const renumbered = new Int32Array(size + second.kinds.length).fill(-1)
  const parts = [first, second] as const
  const keys: string[] = []
  const kinds: number[] = []
  const days: number[] = []
  const linkNumbers = new Map<string, number>()
  const links: number[] = []
  const linkStarts: number[] = [0]
  for (const [
    part,
    { keys: all, kinds: ofKinds, days: onDays, linkKeys, linkStarts: from, links: to },
  ] of parts.entries()) {
    const linked = linesOf(linkKeys)
    for (const [at, key] of linesOf(all).entries()) {
      const number = part * size + at
      if (isGone(number)) continue
      renumbered[number] = keys.length
      keys.push(key)
      kinds.push(ofKinds[at] ?? 0)
      days.push(onDays[at] ?? 0)
      for (let link = from[at] ?? 0; link < (from[at + 1] ?? 0); link++) {
        const target = linked[to[link] ?? 0] ?? ''
        const known = linkNumbers.get(target) ?? linkNumbers.size
        linkNumbers.set(target, known)
        links.push(known)
      }
      linkStarts.push(links.length)
    }
  }
  const shifted = (by: number) => (record: number) => {
    const number = renumbered[record + by] ?? -1
    return number < 0 ? undefined : number
  }
  const terms = (of: 'names' | 'texts') =>
    mergedTerms(
      parts.map((part, at) => ({ packed: part[of], numberOf: shifted(at * size) })),
      of === 'names',
    )
  return {
    keys: keys.join('\n'),
    kinds: Uint8Array.from(kinds),
    days: Uint32Array.from(days),
    names: terms('names'),
    texts: terms('texts'),
    linkKeys: [...linkNumbers.keys()].join('\n'),
    linkStarts: Uint32Array.from(linkStarts),
    links: Uint32Array.from(links),
  }
}

export const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'))
