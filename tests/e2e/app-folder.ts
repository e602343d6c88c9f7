import { join, resolve } from 'node:path'

/** The folder to start Electron on: the project, or a build made elsewhere for which `ATLAS_OUT` stands. */
export function appFolder(): string {
  const root = join(import.meta.dirname, '..', '..')
  const out = process.env['ATLAS_OUT'] ?? 'out'
  return out === 'out' ? root : resolve(root, out)
}
