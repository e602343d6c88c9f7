import { foldedText } from './search-keys.ts'

/**
 * The letters by which texts are compared: those of `foldedText`, and in Arabic one form each of alef, yaa and haa, without
 * tatweel and vowel signs, with European digits.
 */
export function folded(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase()
  const lower = text.normalize('NFKC').toLowerCase()
  const letters = mayHaveMarks.test(lower) ? foldedText(lower) : lower
  return hasArabic.test(letters) ? arabicFolded(letters) : letters
}

// Most of what is typed and kept; the long way takes five times as long.
// eslint-disable-next-line no-control-regex -- all of ASCII is meant
const isPlain = /^[\x00-\x7f]*$/
// Soft hyphen, letters of Europe beyond ASCII, combining marks, ё.
const mayHaveMarks = /[\u00ad\u00c0-\u024f\u0451\u1e00-\u1eff]|[\u0300-\u036f]/u
// A vowel sign alone belongs to no one script, but Arabic is among those it extends.
const hasArabic = /\p{Script_Extensions=Arabic}/u

const arabicFolded = (text: string): string =>
  text
    .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0))
