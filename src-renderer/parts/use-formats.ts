import { formats, type Formats } from '#i18n/formats.ts'
import { useLanguage } from '#i18n/words.ts'

/** The formats of the language on screen. */
export function useFormats(): Formats {
  return formats(useLanguage())
}
