import type { Language } from '#domain/place/language.ts'
import { formats } from './formats.ts'
import i18next, { type FormatterModule, type Resource } from 'i18next'

type RoomWords = Readonly<Record<string, unknown>>

// Each language is one file of the build, so that switching costs one read.
const files = import.meta.glob<RoomWords>('../../resources/locales/*/*.json', { import: 'default' })

const loaded = new Map<Language, Promise<void>>()
const complete = new Set<Language>()

/** Whether every word of `language` is here, so that nothing has to be waited for. */
export const hasWords = (language: Language): boolean => complete.has(language)

/** Resolves when every room's words of `language` are there, and the English ones where a room lacks its own. */
export function loadWords(language: Language): Promise<void> {
  const known = loaded.get(language)
  if (known) return known
  const loading = loadLanguage(language)
  loaded.set(language, loading)
  // What failed may be asked for again.
  loading.catch(() => loaded.delete(language))
  return loading
}

/** The texts themselves; words.ts turns them into functions. */
export const texts = i18next.createInstance()

// Counts are numbers to read; years and the like are not, and come as they are.
const readCounts: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language, options) =>
    options?.['interpolationkey'] === 'count' && typeof value === 'number'
      ? formats(language as Language).number(value)
      : String(value),
}

void texts.use(readCounts).init({
  lng: 'en',
  fallbackLng: 'en',
  load: 'currentOnly',
  initAsync: false,
  nsSeparator: false,
  defaultNS: 'app',
  resources: {} satisfies Resource,
  partialBundledLanguages: true,
  // React escapes what it shows, and documents escape what they write.
  interpolation: { escapeValue: false, alwaysFormat: true },
  returnNull: false,
})

async function loadLanguage(language: Language): Promise<void> {
  const own = roomsOf(language)
  const lacks = language !== 'en' && own.length < roomsOf('en').length
  await Promise.all([...own.map((room) => loadRoom(language, room)), ...(lacks ? [loadWords('en')] : [])])
  complete.add(language)
}

async function loadRoom(language: Language, { room, read }: RoomFile): Promise<void> {
  texts.addResourceBundle(language, room, await read(), true, true)
}

interface RoomFile {
  readonly room: string
  readonly read: () => Promise<RoomWords>
}

function roomsOf(language: Language): RoomFile[] {
  return Object.entries(files).flatMap(([path, read]) => {
    const [, of, room] = /\/locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? []
    return of === language && room !== undefined ? [{ room, read }] : []
  })
}
