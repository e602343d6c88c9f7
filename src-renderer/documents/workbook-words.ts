import type { WorkbookWords } from './tables-xlsx.ts'
import { isRightToLeft, type Language } from '#domain/place/language.ts'

/** How a workbook of a language is set; the faces are those that come with office programs. */
export const workbookWords = (language: Language): WorkbookWords => ({
  isRightToLeft: isRightToLeft(language),
  fontFamily: faces[language] ?? 'Calibri',
})

const faces: Partial<Record<Language, string>> = {
  'zh-Hans': 'SimSun',
  ja: 'Yu Gothic',
  ko: 'Malgun Gothic',
  ar: 'Arial',
}
