import { defaultSettings, settingsFrom, type Settings } from '#domain/settings/settings.ts'
import { isPlainObject } from '#domain/log/register-checks.ts'
import { host } from '#host/host.ts'
import { liveQuery } from 'dexie'
import { useSyncExternalStore } from 'react'
import { records, type Records } from './database.ts'

let current: Settings = defaultSettings
let stopWatching: (() => void) | undefined
const listeners = new Set<() => void>()
/** Writes that began, and how many of them are not done: a read that overlaps one is not shown. */
let begun = 0
let underWay = 0

/** The settings as last read; defaults before the records are open. */
export const readSettings = (): Settings => current

export const useSettings = (): Settings => useSyncExternalStore(listen, readSettings)

/** Keeps a preference on this laptop; seen at once, in other windows a moment later. */
export async function writeSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
  show({ ...current, [key]: value })
  begun += 1
  underWay += 1
  const database = records()
  try {
    await database.settings.put({ key, value })
  } finally {
    underWay -= 1
    void showStored(database)
  }
  await host()
    .keepSettings({ json: JSON.stringify(await records().settings.toArray()) })
    .catch(() => undefined)
}

/** Fills an empty table of settings from the copy that the desktop keeps. */
export async function bringBackSettings(): Promise<void> {
  const database = records()
  if ((await database.settings.count()) > 0) return
  const rows = keptRows(
    await host()
      .keptSettings()
      .catch(() => null),
  )
  await database.settings.bulkPut([...rows])
  show(await storedSettings(database))
}

// What is in a backup came from outside; `settingsFrom` takes from it only values it knows.
function keptRows(json: string | null): readonly { key: string; value: unknown }[] {
  try {
    const rows: unknown = JSON.parse(json ?? '[]')
    if (!Array.isArray(rows)) return []
    return rows.flatMap((row: unknown) =>
      isPlainObject(row) && typeof row.key === 'string' && row.key.length <= 100
        ? [{ key: row.key, value: row.value }]
        : [],
    )
  } catch {
    return []
  }
}

/** Reads the settings of a database that was just opened, and follows what other windows write. */
export async function openSettings(database: Records): Promise<void> {
  stopWatching?.()
  show(await storedSettings(database))
  const watching = liveQuery(() => storedSettings(database)).subscribe({
    next: () => void showStored(database),
    error: () => undefined,
  })
  stopWatching = () => watching.unsubscribe()
}

/** Shows what is stored, unless it was read while something was being written; the end of that write shows it. */
async function showStored(database: Records): Promise<void> {
  const before = begun
  if (underWay > 0 || !database.isOpen()) return
  const stored = await storedSettings(database).catch(() => undefined)
  if (stored && before === begun) show(stored)
}

const storedSettings = async (database: Records): Promise<Settings> =>
  settingsFrom(new Map((await database.settings.toArray()).map(({ key, value }) => [key, value])))

function show(settings: Settings): void {
  if (JSON.stringify(settings) === JSON.stringify(current)) return
  current = settings
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
