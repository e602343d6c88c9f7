import type { Drawing, TextMark } from './drawing.ts'

/** The `@font-face` rules of this page with whole addresses, for a page that is printed elsewhere. */
export function pageFontFaces(): string {
  return [...document.styleSheets].flatMap(fontFacesOf).join('\n')
}

/** Resolves when every letter of the drawing can be measured and painted in its own font. */
export async function drawingFontsLoaded(drawing: Drawing): Promise<void> {
  const texts = new Map<string, string>()
  for (const { weight, size, family, text } of textsOf(drawing)) {
    const font = `${weight} ${Math.round(size)}px ${family}`
    texts.set(font, (texts.get(font) ?? '') + text)
  }
  await fontsLoaded([...texts].map(([font, text]) => ({ font, text })))
}

/** Resolves when these letters are ready in these fonts; a font that is not there is no reason to stop. */
export async function fontsLoaded(wanted: readonly { readonly font: string; readonly text: string }[]): Promise<void> {
  await Promise.all(wanted.map(({ font, text }) => document.fonts.load(font, [...new Set(text)].join('')).catch(() => [])))
}

function textsOf(drawing: Drawing): readonly TextMark[] {
  return drawing.flatMap((mark) => (mark.kind === 'text' ? [mark] : mark.kind === 'group' ? textsOf(mark.marks) : []))
}

function fontFacesOf(sheet: CSSStyleSheet): readonly string[] {
  const address = sheet.href ?? document.baseURI
  return [...sheet.cssRules]
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ cssText }) => cssText.replace(/url\("?([^")]+)"?\)/g, (_, url: string) => `url("${new URL(url, address).href}")`))
}
