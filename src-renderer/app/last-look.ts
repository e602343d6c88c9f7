import { isLanguage, type Language } from '#domain/place/language.ts'

/** How the window looked when it was last used: enough to draw the frame before the records are open. */
export interface LastLook {
  readonly language: Language
  readonly theme: 'system' | 'light' | 'dark'
  readonly textSize: number
  readonly highContrast: boolean
  /** The character on the seal. */
  readonly seal: string
  /** Whose view of borders the map showed. */
  readonly worldview: string
}

const key = 'last-look'

/** The look kept in this browser; `undefined` at the first start. A copy of settings, never their source. */
export function lastLook(): LastLook | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isLook(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

export function keepLook(look: LastLook): void {
  try {
    localStorage.setItem(key, JSON.stringify(look))
  } catch {
    // The next start draws its frame a little later.
  }
}

function isLook(kept: unknown): kept is LastLook {
  if (typeof kept !== 'object' || kept === null) return false
  const { language, theme, textSize, highContrast, seal, worldview } = kept as Record<string, unknown>
  return (
    typeof language === 'string' &&
    isLanguage(language) &&
    (theme === 'system' || theme === 'light' || theme === 'dark') &&
    typeof textSize === 'number' &&
    textSize >= 0.8 &&
    textSize <= 1.6 &&
    typeof highContrast === 'boolean' &&
    typeof seal === 'string' &&
    seal.length <= 8 &&
    typeof worldview === 'string'
  )
}
