/** About as wide as a text is in px, without a font to measure it by: a full square for East Asian signs, more for capitals and bold. */
export function roughWidth(text: string, size: number, weight: 400 | 700 = 400): number {
  let width = 0
  for (const sign of text) width += /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/.test(sign) ? 1 : /[\p{Lu}mwMW—…]/u.test(sign) ? 0.7 : /[\p{M}]/u.test(sign) ? 0 : /[\sil.,:;'|()]/.test(sign) ? 0.31 : 0.55
  return width * size * (weight === 700 ? 1.06 : 1)
}
