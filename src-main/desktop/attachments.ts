import type { AttachmentCalls } from '#contract/attachments.ts'
import { app, dialog } from 'electron'
import { copyFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { megabytes, noArgument, shortText } from './argument-schemas.ts'
import { CallProblem } from './call-problem.ts'
import { fileName } from './file-name.ts'
import { readUpTo } from './files.ts'
import type { ArgumentSchemas, HostContext } from './host-context.ts'
import { leastFreeBytes } from './journal.ts'
import { realDisk } from './journal-disk.ts'
import { attachmentFolder, keepCopy } from './kept-files.ts'

const mostIntoWindow = megabytes(64)

/** Files attached to records: plain files in the profile, named by their content, so that one that comes twice is kept once. */
export function attachmentCalls({ window, profile }: HostContext): AttachmentCalls {
  const folder = attachmentFolder(profile)
  const chosen = async (): Promise<string | undefined> =>
    (await dialog.showOpenDialog(window, { properties: ['openFile'] })).filePaths[0]
  return {
    attachFile: async () => {
      const path = await chosen()
      if (path === undefined) return null
      await leaveRoom(path, profile)
      return keepCopy(path, folder)
    },
    relinkAttachment: async ({ sha }) => {
      const path = await chosen()
      if (path === undefined) return false
      await leaveRoom(path, profile)
      await keepCopy(path, folder, sha)
      return true
    },
    readAttachment: ({ sha }) => readUpTo(join(folder, sha), mostIntoWindow),
    saveAttachment: async ({ sha, name }) => {
      const defaultPath = join(app.getPath('documents'), fileName(name))
      const { filePath, canceled } = await dialog.showSaveDialog(window, { defaultPath })
      if (canceled || filePath === '') return false
      await copyFile(join(folder, sha), filePath).catch((problem: unknown) => {
        throw new CallProblem('unwritable', problem instanceof Error ? problem.message : String(problem))
      })
      return true
    },
  }
}

// A file must not take the room that the journal needs for the next changes.
async function leaveRoom(path: string, profile: string): Promise<void> {
  const { size } = await stat(path).catch(() => ({ size: 0 }))
  if ((await realDisk.freeBytes(profile)) - size < leastFreeBytes)
    throw new CallProblem('disk-full', `${basename(path)}: ${size} bytes are more than the disk has room for`)
}

const sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

export const attachmentArguments = {
  attachFile: noArgument,
  relinkAttachment: v.strictObject({ sha }),
  readAttachment: v.object({ sha }),
  saveAttachment: v.object({ sha, name: shortText(300) }),
} satisfies ArgumentSchemas<AttachmentCalls>
