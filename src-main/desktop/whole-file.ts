import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { lstat, open, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Writes a file whole or not at all: a temporary file beside it, flushed to the disk, then renamed. */
export async function writeWhole(target: string, bytes: Uint8Array | string): Promise<void> {
  const path = await ordinaryFile(target)
  const folder = dirname(path)
  const temporary = join(folder, `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.part`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (problem) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw new Error(plainReason(problem, folder), { cause: problem })
  }
  await flushFolder(folder)
}

/** Why a file could not be written, without the name of the temporary one. */
function plainReason(problem: unknown, folder: string): string {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
  return reasons[code]?.(folder) ?? (problem instanceof Error ? problem.message : String(problem))
}

const reasons: Readonly<Record<string, (folder: string) => string>> = {
  // Some systems say so of a folder of their own, too, in which nobody can make a file.
  ENOENT: (folder) => (existsSync(folder) ? `nothing can be written into ${folder}` : `there is no folder ${folder}`),
  ENOTDIR: (folder) => `${folder} is not a folder`,
  EACCES: (folder) => `no right to write into ${folder}`,
  EPERM: (folder) => `no right to write into ${folder}`,
  EROFS: (folder) => `${folder} can only be read`,
  ENOSPC: (folder) => `the disk of ${folder} is full`,
  EDQUOT: (folder) => `the disk of ${folder} is full`,
}

// A rename would put an ordinary file in the place of a device or of a link to somewhere else.
async function ordinaryFile(target: string): Promise<string> {
  const found = await lstat(target).catch(() => undefined)
  if (found === undefined || found.isFile()) return target
  if (!found.isSymbolicLink()) throw new Error(`${target} is not an ordinary file`)
  return ordinaryFile(await realpath(target))
}

// A rename survives a power cut only when the folder is flushed too; Windows has no such call and needs none.
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch {
    // Some network file systems refuse to flush a folder; the file itself is safe.
  } finally {
    await handle.close()
  }
}
