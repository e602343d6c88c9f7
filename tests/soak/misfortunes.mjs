import { cpSync, existsSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'

const databases = (profile) => join(profile, 'IndexedDB')

/** What may befall the database between two starts; each answers what it did, or nothing when there was nothing to do it to. */
export const misfortunes = {
  'the database is gone': (profile) => gone(databases(profile)),
  'a file of the database is cut short': (profile) => {
    const files = filesBelow(databases(profile)).filter((file) => statSync(file).size > 0)
    const victim = files.sort((a, b) => statSync(b).size - statSync(a).size)[0]
    if (!victim) return false
    truncateSync(victim, Math.floor(statSync(victim).size / 2))
    return true
  },
  'the database is an older one': (profile, older) => {
    if (!existsSync(older)) return false
    rmSync(databases(profile), { recursive: true, force: true })
    cpSync(older, databases(profile), { recursive: true })
    return true
  },
  'the book of the quotas is gone': (profile) => gone(join(profile, 'WebStorage', 'QuotaManager')),
  'the note of the device is gone': (profile) => gone(join(profile, 'device.json')),
}

/** Keeps the database as it is now, to put it back when it is an older one. */
export function keepDatabase(profile, older) {
  rmSync(older, { recursive: true, force: true })
  if (existsSync(databases(profile))) cpSync(databases(profile), older, { recursive: true })
}

function gone(path) {
  if (!existsSync(path)) return false
  rmSync(path, { recursive: true, force: true })
  return true
}

function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}
