import { projectionFaults } from '#data/all-rows.ts'
import { commit } from '#data/commit.ts'
import { importRecords } from '#data/import-records.ts'
import { openRecords } from '#data/open-records.ts'
import { allPlaces } from '#data/place-queries.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { host } from '#host/host.ts'
import { kobe } from '../fixtures/kobe.ts'

/** What the window is busy with when its process is ended. */
export type Work = 'commits' | 'import' | 'backup'

const edited = 8
/** More than one batch. */
const recordsInOneImport = 600

/** What is there: the number last written into each edited place, and how many records of each import. */
export interface Found {
  readonly opened: string
  readonly edits: Readonly<Record<string, number>>
  readonly imports: Readonly<Record<string, number>>
  /** Records that are not what their changes say. */
  readonly faults: number
}

/** Opens the records in this window and says what is there. */
export async function found(): Promise<Found> {
  const opened = await openRecords()
  const edits: Record<string, number> = {}
  const imports: Record<string, number> = {}
  for (const { id, notes } of await allPlaces()) {
    const [, name] = /^soak-import-(\d+)-/.exec(id) ?? []
    if (name !== undefined) imports[name] = (imports[name] ?? 0) + 1
    else if (id.startsWith('soak-')) edits[id] = Number(notes)
  }
  return {
    opened: opened.kind === 'rebuilt' ? `rebuilt: ${opened.reason}` : opened.kind,
    edits,
    imports,
    faults: (await projectionFaults()).length,
  }
}

/** Works until the process ends; what was acknowledged is said on the console, which the other process hears. */
export async function work(kind: Work, from: number): Promise<never> {
  const numbers = counter(from)
  const known = new Set(Object.keys((await found()).edits))
  console.log('working')
  if (kind === 'import') void importing(from)
  if (kind === 'backup') void backingUp()
  for (;;) {
    // Several at once share one flush, as when somebody types fast.
    const several = Array.from({ length: 1 + (numbers() % 4) }, () => numbers())
    await Promise.all(several.map((number) => edit(`soak-${number % edited}`, number, known)))
  }
}

async function edit(id: string, number: number, known: Set<string>): Promise<void> {
  const isNew = !known.has(id)
  known.add(id)
  const before = { ...kobe, id: id as PlaceId, notes: '' }
  const after = { ...before, notes: String(number) }
  await commit({ why: 'soak' }, isNew ? placeOps(undefined, after) : placeOps(before, after))
  console.log(`saved ${id} ${number}`)
}

async function importing(from: number): Promise<void> {
  for (let round = 0; ; round++) {
    const name = from * 100 + round
    const ops = Array.from({ length: recordsInOneImport }, (_, index) =>
      placeOps(undefined, { ...kobe, id: `soak-import-${name}-${index}` as PlaceId }),
    ).flat()
    await importRecords('soak', ops)
    console.log(`imported ${name} ${recordsInOneImport}`)
  }
}

async function backingUp(): Promise<void> {
  for (;;) {
    const made = await host().makeBackup({ reason: 'asked' })
    if (made) console.log(`backup ${made.id}`)
  }
}

function counter(from: number): () => number {
  let number = from
  return () => ++number
}
