/** The families the page is set in, which depend on its language; the browser styles and lays out the page to tell, so it is asked once. */
export function pageFamilies(language: string): string {
  const known = kept.get(language)
  if (known !== undefined) return known
  const { fontFamily } = getComputedStyle(document.documentElement)
  // While the page is still on its way to the language, the answer is another one's.
  if (document.documentElement.lang === language) kept.set(language, fontFamily)
  return fontFamily
}

const kept = new Map<string, string>()
