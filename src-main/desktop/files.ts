import type { FileCalls, PickPurpose } from '#contract/files.ts'
import { app, dialog, shell } from 'electron'
import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import * as v from 'valibot'
import { bytes, megabytes, shortText, token } from './argument-schemas.ts'
import { CallProblem } from './call-problem.ts'
import { fileName } from './file-name.ts'
import type { ArgumentSchemas, HostContext } from './host-context.ts'
import { writeWhole } from './whole-file.ts'

/** Endings and the greatest size of what is read into the window, by purpose. */
const picks = {
  'base-map': { extensions: ['geojson', 'json', 'topojson', 'zip'], most: megabytes(64) },
  restore: { extensions: ['zip', 'age', 'json'], most: megabytes(512) },
  import: { extensions: ['csv', 'tsv', 'txt', 'json', 'geojson', 'xlsx', 'vcf', 'ics', 'zip'], most: megabytes(64) },
} as const satisfies Record<PickPurpose, { extensions: readonly string[]; most: number }>

/** Files chosen in dialogs of one window; the window knows them by tokens, never by their paths. */
export function fileCalls({ window }: Pick<HostContext, 'window'>): FileCalls {
  const picked = new Map<string, { path: string; purpose: PickPurpose }>()
  const saved = new Map<string, string>()
  return {
    pickFile: async ({ purpose }) => {
      const { extensions } = picks[purpose]
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: [{ name: extensions.map((one) => `.${one}`).join(' '), extensions: [...extensions] }],
      })
      const [path] = filePaths
      if (path === undefined) return null
      // A file that is gone by now is refused, with its name, when it is read.
      const size = await stat(path).then((found) => found.size, () => 0)
      return { token: remember(picked, { path, purpose }), name: basename(path), size }
    },
    readPicked: async ({ token }) => {
      const found = picked.get(token)
      if (!found) throw new CallProblem('gone', 'this file was not chosen in this window, or was read already')
      picked.delete(token)
      return readUpTo(found.path, picks[found.purpose].most)
    },
    saveFile: async ({ name, bytes, filters }) => {
      const { filePath, canceled } = await dialog.showSaveDialog(window, {
        defaultPath: join(app.getPath('documents'), fileName(name)),
        filters: filters.map((filter) => ({ name: filter.name, extensions: [...filter.extensions] })),
      })
      if (canceled || filePath === '') return null
      const path = withEnding(filePath, filters[0]?.extensions[0])
      await writeWhole(path, bytes).catch((problem: unknown) => {
        throw new CallProblem('unwritable', problem instanceof Error ? problem.message : String(problem))
      })
      return { token: remember(saved, path), name: basename(path) }
    },
    showSaved: ({ token }) => {
      const path = saved.get(token)
      if (path === undefined) throw new CallProblem('gone', 'this file was not saved in this session')
      return Promise.resolve(shell.showItemInFolder(path))
    },
  }
}

export const fileArguments = {
  pickFile: v.object({ purpose: v.picklist(['base-map', 'restore', 'import']) }),
  readPicked: v.object({ token }),
  saveFile: v.object({
    name: shortText(300),
    bytes: bytes(megabytes(512)),
    filters: v.pipe(
      v.array(
        v.object({
          name: shortText(100),
          extensions: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9]{1,10}$/))), v.minLength(1), v.maxLength(10)),
        }),
      ),
      v.maxLength(10),
    ),
  }),
  showSaved: v.object({ token }),
} satisfies ArgumentSchemas<FileCalls>

/** The bytes of a file of at most `most` bytes. */
export async function readUpTo(path: string, most: number): Promise<Uint8Array> {
  const found = await stat(path).catch(unreadable(path))
  if (!found.isFile()) throw new CallProblem('unreadable', `${basename(path)} is not an ordinary file`)
  if (found.size > most) {
    throw new CallProblem('too-large', `${basename(path)} has ${found.size} bytes, more than ${most}`)
  }
  return new Uint8Array(await readFile(path).catch(unreadable(path)))
}

function remember<T>(store: Map<string, T>, value: T): string {
  const key = randomBytes(16).toString('hex')
  store.set(key, value)
  return key
}

const withEnding = (path: string, ending: string | undefined): string =>
  ending === undefined || extname(path) !== '' ? path : `${path}.${ending}`

const unreadable =
  (path: string) =>
  (problem: unknown): never => {
    const isMissing = problem instanceof Error && 'code' in problem && problem.code === 'ENOENT'
    const reason = problem instanceof Error ? problem.message : String(problem)
    throw new CallProblem('unreadable', `${basename(path)}: ${isMissing ? 'there is no such file' : reason}`)
  }
