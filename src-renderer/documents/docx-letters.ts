import { isRightToLeft, type Language } from '#domain/place/language.ts'
import { TextRun, type IRunOptions } from 'docx'
import type { Line, Piece } from './outline.ts'

export type LetterRole = 'title' | 'heading-1' | 'heading-2' | 'heading-3' | 'body'

export interface Letters {
  readonly role: LetterRole
  /** Points. */
  readonly size: number
}

/** The runs of a line. Every one names its faces for all scripts: WPS falls back to one without Han else. */
export const lineRuns = (line: Line, letters: Letters): readonly TextRun[] => line.map((piece) => new TextRun(runOf(piece, letters)))

function runOf({ text, language, look }: Piece, { role, size }: Letters): IRunOptions {
  const isStrong = look === 'strong' || role === 'heading-3'
  return {
    text: xmlSafe(text),
    font: { ascii: latinFace, hAnsi: latinFace, cs: latinFace, eastAsia: eastAsiaFace(language, role) },
    size: size * 2,
    sizeComplexScript: size * 2,
    language: { value: languageTags[language] ?? language, eastAsia: eastAsiaTag(language), ...(isRightToLeft(language) && { bidirectional: 'ar-SA' }) },
    ...(isStrong && { bold: true, boldComplexScript: true }),
    // The styles of headings are blue of themselves.
    color: look === 'quiet' ? quietInk : '000000',
    ...(isRightToLeft(language) && { rightToLeft: true }),
  }
}

const latinFace = 'Times New Roman'
const quietInk = '595959'

/** GB/T 9704-2012: title 小标宋, headings 黑体, 楷体, 仿宋, body 仿宋; what Japanese and Korean offices have in their place. */
function eastAsiaFace(language: Language, role: LetterRole): string {
  if (language === 'ja') return role === 'body' || role === 'heading-3' ? 'MS Mincho' : 'MS Gothic'
  if (language === 'ko') return role === 'body' || role === 'heading-3' ? 'Batang' : 'Malgun Gothic'
  return officialFaces[role]
}

const officialFaces: Readonly<Record<LetterRole, string>> = {
  title: '方正小标宋简体',
  'heading-1': '黑体',
  'heading-2': '楷体',
  'heading-3': '仿宋',
  body: '仿宋',
}

const languageTags: Partial<Record<Language, string>> = { 'zh-Hans': 'zh-CN', en: 'en-GB', ja: 'ja-JP', ko: 'ko-KR', ru: 'ru-RU', fr: 'fr-FR', de: 'de-DE', es: 'es-ES', ar: 'ar-SA', pt: 'pt-PT', it: 'it-IT' }
const eastAsiaTag = (language: Language): string => (language === 'ja' ? 'ja-JP' : language === 'ko' ? 'ko-KR' : 'zh-CN')

/** Text without what XML 1.0 forbids; the library escapes markup, and nothing else. */
// eslint-disable-next-line no-control-regex -- these are the very characters that may not stand in XML 1.0
export const xmlSafe = (text: string): string => text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
