import { searchKeys, type SearchKeys } from '#domain/search/search-keys.ts'
import { languages, type Language } from '#domain/place/language.ts'
import { settingsSections } from '#features/settings/settings-sections.ts'
import { ownNames } from '#i18n/locale.ts'
import type { Words } from '#i18n/words.ts'
import type { Address } from '#navigation/address.ts'
import type { Command } from '#navigation/command.ts'

export type EntryKind = 'page' | 'command' | 'setting' | 'language'

/** One line that the palette can offer. */
export interface PaletteEntry {
  readonly id: string
  readonly kind: EntryKind
  readonly label: string
  readonly detail?: string
  readonly keys?: string
  readonly search: SearchKeys
  readonly choose: Choice
}

export type Choice =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'address'; readonly address: Address }
  | { readonly kind: 'language'; readonly language: Language }

interface EntrySources {
  readonly commands: readonly Command[]
  readonly here: Address
  readonly words: Words
}

/** Everything beside records: the pages, what can be done here, the settings and the languages. */
export function paletteEntries({ commands, here, words }: EntrySources): readonly PaletteEntry[] {
  const can = commands.filter(({ id, when }) => id !== 'app.palette' && (when?.(here) ?? true))
  return [
    ...can.filter(isPage).map((command) => commandEntry(command, 'page', words)),
    ...can.filter((command) => !isPage(command)).map((command) => commandEntry(command, 'command', words)),
    ...settingsSections.map(({ id, words: key }) => sectionEntry(id, words.in('settings', key), words)),
    ...languages.map((language) => languageEntry(language, words)),
  ]
}

const isPage = ({ id }: Command): boolean => id.startsWith('app.go-to-')

function commandEntry(command: Command, kind: 'page' | 'command', words: Words): PaletteEntry {
  const label =
    kind === 'page' ? words(`pages.${command.id.slice('app.go-to-'.length)}`) : words.in(command.room, command.words, command.values)
  return {
    id: command.id,
    kind,
    label,
    ...(command.keys === undefined ? {} : { keys: command.keys }),
    search: searchKeys([label, words.in(command.room, command.words, command.values)], [label]),
    choose: { kind: 'command', command },
  }
}

function sectionEntry(section: string, label: string, words: Words): PaletteEntry {
  return {
    id: `setting.${section}`,
    kind: 'setting',
    label,
    detail: words('pages.settings'),
    search: searchKeys([label, words('pages.settings')], [label]),
    choose: { kind: 'address', address: { page: 'settings', section } },
  }
}

function languageEntry(language: Language, words: Words): PaletteEntry {
  const label = ownNames[language]
  return {
    id: `language.${language}`,
    kind: 'language',
    label,
    detail: words('language'),
    search: searchKeys([label, words('language'), language], [label]),
    choose: { kind: 'language', language },
  }
}
