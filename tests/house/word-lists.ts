import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { languages, type Language } from '#domain/place/language.ts'
import { projectRoot } from './source-files.ts'

/** Flat keys of one room in one language: `search.label` → its text. */
export type WordList = ReadonlyMap<string, string>

const localesFolder = join(projectRoot, 'resources', 'locales')

/** The rooms that have words, read from the English ones. */
export function roomsWithWords(): readonly string[] {
  return readdirSync(join(localesFolder, 'en')).map((name) => name.replace(/\.json$/, ''))
}

/** The words of a room, or `undefined` when the language has no file for it. */
export function wordList(language: Language, room: string): WordList | undefined {
  try {
    return new Map(flat(JSON.parse(readFileSync(join(localesFolder, language, `${room}.json`), 'utf8'))))
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return undefined
    throw problem
  }
}

/** What lies in resources/locales besides the languages of the app, and rooms that English does not have. */
export function strayWordFiles(): readonly string[] {
  const rooms = new Set(roomsWithWords().map((room) => `${room}.json`))
  return readdirSync(localesFolder).flatMap((folder) => {
    if (!(languages as readonly string[]).includes(folder)) return [folder]
    return readdirSync(join(localesFolder, folder))
      .filter((name) => !rooms.has(name))
      .map((name) => `${folder}/${name}`)
  })
}

function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is neither a text nor a group of texts`)
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`))
}
