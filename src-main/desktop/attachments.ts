import type { AttachmentCalls, KeptFile } from '#contract/attachments.ts'
import { app, dialog } from 'electron'
import { createHash, randomBytes } from 'node:crypto'
import { copyFile, open, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { megabytes, noArgument, shortText } from './argument-schemas.ts'
import { CallProblem } from './call-problem.ts'
import { fileName } from './file-name.ts'
import { readUpTo } from './files.ts'
import type { ArgumentSchemas, HostContext } from './host-context.ts'
import { mediaType } from './media-type.ts'
import { makeFolder } from './make-folder.ts'

const oneRead = megabytes(1)
const mostIntoWindow = megabytes(64)

/** Files attached to records: plain files in the profile, named by their content, so that one that comes twice is kept once. */
export function attachmentCalls({ window, profile }: HostContext): AttachmentCalls {
  return {
    attachFile: async () => {
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'] })
      const [path] = filePaths
      return path === undefined ? null : keepCopy(path, attachmentFolder(profile))
    },
    readAttachment: ({ sha }) => readUpTo(join(attachmentFolder(profile), sha), mostIntoWindow),
    saveAttachment: async ({ sha, name }) => {
      const defaultPath = join(app.getPath('documents'), fileName(name))
      const { filePath, canceled } = await dialog.showSaveDialog(window, { defaultPath })
      if (canceled || filePath === '') return false
      await copyFile(join(attachmentFolder(profile), sha), filePath).catch((problem: unknown) => {
        throw new CallProblem('unwritable', problem instanceof Error ? problem.message : String(problem))
      })
      return true
    },
  }
}

export const attachmentFolder = (profile: string): string => join(profile, 'blobs')

/**
 * Keeps a copy of the file at `path` in `folder` under the SHA-256 of its bytes, read piece by piece: a temporary file,
 * flushed, then renamed, so that a crash leaves none or the whole.
 */
export async function keepCopy(path: string, folder: string): Promise<KeptFile> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile())
    throw new CallProblem('unreadable', `${basename(path)} is not an ordinary file that can be read`)
  await makeFolder(folder)
  const temporary = join(folder, `.${randomBytes(8).toString('hex')}.part`)
  try {
    const { sha, size, head } = await copied(path, temporary)
    await rename(temporary, join(folder, sha))
    return { sha, size, mime: mediaType(head), name: fileName(basename(path)) }
  } catch (problem) {
    await rm(temporary, { force: true }).catch(() => undefined)
    const isFull = problem instanceof Error && 'code' in problem && problem.code === 'ENOSPC'
    const message = problem instanceof Error ? problem.message : String(problem)
    throw new CallProblem(isFull ? 'disk-full' : 'unreadable', `${basename(path)}: ${message}`)
  }
}

async function copied(from: string, to: string): Promise<{ sha: string; size: number; head: Uint8Array }> {
  const hash = createHash('sha256')
  const [source, target] = [await open(from, 'r'), await open(to, 'wx')]
  try {
    let size = 0
    let head = new Uint8Array()
    for (const buffer = Buffer.alloc(oneRead); ;) {
      const { bytesRead } = await source.read(buffer, 0, oneRead)
      if (bytesRead === 0) break
      const piece = buffer.subarray(0, bytesRead)
      if (size === 0) head = new Uint8Array(piece.subarray(0, 64))
      hash.update(piece)
      await target.writeFile(piece)
      size += bytesRead
    }
    await target.sync()
    return { sha: hash.digest('hex'), size, head }
  } finally {
    await source.close()
    await target.close()
  }
}

const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

export const attachmentArguments = {
  attachFile: noArgument,
  readAttachment: v.object({ sha }),
  saveAttachment: v.object({ sha, name: shortText(300) }),
} satisfies ArgumentSchemas<AttachmentCalls>
