import type { AttachmentCheck, AttachmentUpkeepCalls } from '#contract/attachments.ts'
import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { ArgumentSchemas } from './host-context.ts'
import { noArgument } from './argument-schemas.ts'
import { fileReferences } from './file-references.ts'
import type { JournalSnapshot } from './journal.ts'
import { attachmentFolder, filesKeptIn, keepCopy, shaOf } from './kept-files.ts'
import { spaceUsed } from './space-used.ts'
import { writeWhole } from './whole-file.ts'

/** How long a file of which no change speaks any more is kept, ms. */
const unusedFilesStay = 30 * 86_400_000

const unusedSince = v.record(v.string(), v.number())

export interface AttachmentKeeperFacts {
  readonly profile: string
  readonly snapshot: () => Promise<JournalSnapshot | undefined>
  /** Where copies of kept files may lie: the folders beside the backups. */
  readonly copies: () => Promise<readonly string[]>
}

export type AttachmentKeeper = ReturnType<typeof attachmentKeeper>

/** Looks after the attached files of a profile: what is missing, what is damaged, what nothing speaks of any more. */
export function attachmentKeeper({ profile, snapshot, copies }: AttachmentKeeperFacts) {
  const folder = attachmentFolder(profile)
  // Beside the folder, so that nothing in it but files has a name.
  const notes = join(profile, 'unused-files.json')

  /** Every file that the journal speaks of: SHA-256 → name; undefined when it cannot be read. */
  async function named(): Promise<ReadonlyMap<string, string> | undefined> {
    const journal = await snapshot()
    if (!journal) return undefined
    const found = new Map<string, string>()
    for await (const runs of journal.runs)
      for (const { bytes } of runs) for (const { sha, name } of fileReferences(bytes)) found.set(sha, name)
    return found
  }

  async function check({ isThorough }: { readonly isThorough: boolean }): Promise<AttachmentCheck> {
    const [wanted, there] = [(await named()) ?? new Map<string, string>(), await filesKeptIn(folder)]
    const damaged: { sha: string; name: string }[] = []
    if (isThorough)
      for (const sha of there.keys())
        if ((await shaOf(join(folder, sha))) !== sha) damaged.push({ sha, name: wanted.get(sha) ?? '' })
    const unused = [...there].filter(([sha]) => !wanted.has(sha))
    return {
      count: there.size,
      bytes: sum(there.values()),
      missing: [...wanted].flatMap(([sha, name]) => (there.has(sha) ? [] : [{ sha, name }])),
      damaged,
      unused: { count: unused.length, bytes: sum(unused.map(([, size]) => size)) },
    }
  }

  /** Lets files go of which nothing has spoken for thirty days; returns how many. */
  async function sweep(now = Date.now()): Promise<number> {
    const wanted = await named()
    if (!wanted) return 0
    const before = await readUnused()
    const unused: Record<string, number> = {}
    let gone = 0
    for (const sha of (await filesKeptIn(folder)).keys()) {
      if (wanted.has(sha)) continue
      // What was chosen again a moment ago stays until its record is saved.
      const { mtimeMs } = await stat(join(folder, sha))
      const since = Math.max(Math.min(before[sha] ?? now, now), Math.min(mtimeMs, now))
      if (now - since < unusedFilesStay) unused[sha] = Math.round(since)
      else {
        await rm(join(folder, sha), { force: true })
        gone++
      }
    }
    if (JSON.stringify(unused) !== JSON.stringify(before)) await writeWhole(notes, `${JSON.stringify(unused)}\n`)
    return gone
  }

  const readUnused = async (): Promise<Readonly<Record<string, number>>> => {
    try {
      return v.parse(unusedSince, JSON.parse(await readFile(notes, 'utf8')))
    } catch {
      return {}
    }
  }

  /** Looks for a missing file among the copies beside the backups; whether it is there now. */
  async function find(sha: string): Promise<boolean> {
    if ((await filesKeptIn(folder)).has(sha)) return true
    for (const place of await copies())
      if (await keepCopy(join(place, sha), folder, sha).then(() => true, () => false)) return true
    return false
  }

  const calls: AttachmentUpkeepCalls = {
    spaceUsed: () => spaceUsed(profile),
    checkAttachments: check,
    isAttachmentHere: ({ sha }) => find(sha),
  }
  return { calls, sweep }
}

const sum = (sizes: Iterable<number>): number => [...sizes].reduce((total, size) => total + size, 0)

export const attachmentUpkeepArguments = {
  spaceUsed: noArgument,
  checkAttachments: v.strictObject({ isThorough: v.boolean() }),
  isAttachmentHere: v.strictObject({ sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
} satisfies ArgumentSchemas<AttachmentUpkeepCalls>
