/**
 * Whether `text` can be drawn in `families`, a CSS list, at once: every face of the style sheets that a letter of it
 * falls to is loaded. The browser's own check asks the system about every family for every letter, which takes 50 ms.
 */
export function areFacesLoaded(families: string, weight: number, text: string): boolean {
  const all = facesOf(document.fonts)
  const own = families.split(',').map((family) => all.get(`${weight} ${bare(family)}`) ?? [])
  return [...new Set(text)].every((letter) => {
    const code = letter.codePointAt(0) ?? 0
    const face = own.flat().find(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last))
    return face === undefined || face.of.status === 'loaded'
  })
}

interface Face {
  readonly of: FontFace
  readonly ranges: readonly (readonly [first: number, last: number])[]
}

let kept: { readonly count: number; readonly faces: ReadonlyMap<string, readonly Face[]> } | undefined

function facesOf(fonts: FontFaceSet): ReadonlyMap<string, readonly Face[]> {
  if (kept?.count === fonts.size) return kept.faces
  const faces = new Map<string, Face[]>()
  for (const of of fonts) {
    const key = `${of.weight} ${bare(of.family)}`
    // Of two faces with the same letter the one that was declared later draws it.
    faces.set(key, [{ of, ranges: rangesOf(of.unicodeRange) }, ...(faces.get(key) ?? [])])
  }
  kept = { count: fonts.size, faces }
  return faces
}

const bare = (family: string): string => family.trim().replace(/^["']|["']$/g, '')

/** "U+0-FF, U+131" as pairs of code points. */
const rangesOf = (text: string): Face['ranges'] =>
  text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const
  })
