import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', '..', 'resources', 'locales')

export type Say = (room: string, key: string, values?: Readonly<Record<string, string | number>>) => string

/** The words the app says in `language`, read from the same files, with English where a room lacks its own. */
export function wordsIn(language: string): Say {
  return (room, key, values = {}) => {
    const own = join(folder, language, `${room}.json`)
    const list: unknown = JSON.parse(readFileSync(existsSync(own) ? own : join(folder, 'en', `${room}.json`), 'utf8'))
    const text = key.split('.').reduce<unknown>((found, step) => (typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[step] : undefined), list)
    if (typeof text !== 'string') throw new Error(`${language}/${room}.json has no ${key}`)
    return text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(values[name] ?? ''))
  }
}
