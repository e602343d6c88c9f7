import { journalDoor } from '#desktop/journal-calls.ts'
import { writeBackup } from '#desktop/write-backup.ts'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'

const linesInOneCall = 50

export interface BackupTimes {
  /** Milliseconds, in the order taken. */
  readonly backups: readonly number[]
  readonly writes: readonly number[]
  /** Bytes of the journal. */
  readonly bytes: number
  /** Bytes of the backup. */
  readonly size: number
  /** Bytes by which the process grew at most. */
  readonly memory: number
}

/** Fills a journal with `count` records, then backs it up and writes its bytes as they are, `rounds` times in turn. */
export async function measuredBackup(folder: string, count: number, rounds: number): Promise<BackupTimes> {
  const profile = join(folder, 'profile')
  mkdirSync(profile)
  const door = journalDoor({ profile })
  const state = await door.calls.openJournal()
  if (state.kind !== 'open') throw new Error(state.kind)
  for (let q = 1; q <= count; q += linesInOneCall)
    await door.calls.appendJournal({
      entries: Array.from({ length: linesInOneCall }, (_, index) => line(state.device, q + index)),
    })
  const bytes = journalBytes(profile)
  const [backups, writes]: [number[], number[]] = [[], []]
  let [size, memory] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    const before = process.memoryUsage.rss()
    const started = performance.now()
    const source = await door.snapshot()
    if (!source) throw new Error('no journal')
    const facts = { at: Date.now(), reason: 'asked', app: '', runtime: '' } as const
    size = (await writeBackup(folder, { ...source, settings: undefined, files: { folder: '', inside: [], beside: [] } }, facts)).size
    backups.push(performance.now() - started)
    memory = Math.max(memory, process.memoryUsage.rss() - before)
    writes.push(await plainWrite(join(folder, `plain-${round}`), bytes))
  }
  return { backups, writes, bytes: bytes.reduce((sum, one) => sum + one.byteLength, 0), size, memory }
}

function journalBytes(profile: string): readonly Buffer[] {
  const journal = join(profile, 'journal')
  return readdirSync(journal).map((name) => readFileSync(join(journal, name)))
}

async function plainWrite(path: string, pieces: readonly Buffer[]): Promise<number> {
  const started = performance.now()
  const handle = await open(path, 'wx')
  for (const piece of pieces) await handle.write(piece)
  await handle.sync()
  await handle.close()
  return performance.now() - started
}

function line(d: string, q: number): { d: string; q: number; json: string } {
  const ops = JSON.stringify([
    {
      e: 'place',
      f: {
        country: 'JP',
        lat: 35 + (q % 1000) / 100,
        lon: 135 + (q % 777) / 100,
        'names/en': `City ${q}`,
        'names/zh-Hans': `城市${q}`,
        notes: `What was agreed with city ${q}, and how it came about in the year ${1973 + (q % 50)}.`,
        tier: 'sister',
        timeZone: 'Asia/Tokyo',
      },
      r: `place-${q}`,
    },
  ])
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
  const json = `{"d":"${d}","h":${1_700_000_000_000_000 + q},"o":"${digest(ops)}","ops":${ops},"prev":"${digest(String(q))}","q":${q},"s":1,"u":"Li","v":1,"why":"place.add"}`
  return { d, q, json }
}
