/** True for a well-formed BCP 47 tag such as "ja", "pt-BR" or "zh-Hant". */
export function isLanguageTag(text: string): boolean {
  try {
    return text !== '' && Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
