import { activityOps } from '#domain/activity/activity-fields.ts'
import { importFromRow } from '#domain/log/import-fields.ts'
import { anyOps } from '#domain/record/any-record.ts'
import type { RecordRow } from '#domain/log/record-row.ts'
import { agreementOps } from '#domain/place/agreement-fields.ts'
import { homeOps } from '#domain/place/home-fields.ts'
import type { Language } from '#domain/place/language.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import { readSample, type SampleFileProblem } from '#domain/sample/sample-records.ts'
import sampleAddress from '#resources/data/sample-tianjin.json?url'
import { enqueue, type Committed } from './commit-queue.ts'
import { records } from './database.ts'
import { homeCity } from './home-queries.ts'
import { importRecords } from './import-records.ts'
import { noteStep } from './session-steps.ts'
import { departureOf, type Departure } from './sample-departure.ts'

const source = 'sample'

/** The file of the sample city cannot be used; nothing was written. */
export class SampleProblem extends Error {
  /** The place in the file, for instance "places[12].lon"; "" for the file as a whole. */
  readonly where: string
  readonly problem: SampleFileProblem | 'unreadable'

  constructor(where: string, problem: SampleFileProblem | 'unreadable') {
    super(`sample-tianjin.json: ${where || 'the file'}: ${problem}`)
    this.name = 'SampleProblem'
    this.where = where
    this.problem = problem
  }
}

/** Brings the sample city in as one import, its notes in `language` where it has them; its home city only where none is chosen yet. Does nothing when it is there. */
export async function loadSample(
  language: Language = 'en',
  onProgress: (share: number) => void = () => undefined,
): Promise<void> {
  if ((await sampleState()) === 'loaded') return
  const read = readSample(await sampleText(), language)
  if (read.kind === 'wrong') throw new SampleProblem(read.where, read.problem)
  const { home, places, agreements, activities, others } = read.sample
  const ops = [
    ...((await homeCity()) ? [] : homeOps(undefined, home)),
    ...places.flatMap((place) => placeOps(undefined, place)),
    ...agreements.flatMap((agreement) => agreementOps(undefined, agreement)),
    ...activities.flatMap((activity) => activityOps(undefined, activity)),
    ...others.flatMap(({ kind, record }) => anyOps(kind, undefined, record)),
  ]
  await importRecords(source, ops, onProgress)
}

export async function sampleState(): Promise<'none' | 'loaded'> {
  const latest = await latestSample()
  return latest && importFromRow(latest).state === 'ended' ? 'loaded' : 'none'
}

/** Records of the sample that were edited since, or to which something of one's own was added; they stay when the sample leaves. */
export async function sampleEdits(): Promise<Departure['edited']> {
  const latest = await latestSample()
  return latest ? (await departureOf(latest, false)).edited : []
}

export interface SampleRemoved {
  /** How many records went to the trash. */
  readonly removed: number
  readonly edited: Departure['edited']
  /** For an undo. */
  readonly committed: Committed
}

/** Takes the sample away in one change; what was edited since stays, unless `alsoEdited`. */
export async function removeSample({
  alsoEdited = false,
}: { readonly alsoEdited?: boolean } = {}): Promise<SampleRemoved> {
  let departure: Departure = { ops: [], removed: 0, edited: [] }
  const committed = await enqueue({
    why: 'sample.remove',
    ops: async () => {
      const latest = await latestSample()
      if (latest) departure = await departureOf(latest, alsoEdited)
      return departure.ops
    },
  })
  noteStep('sample.remove', [committed.id], departure.ops)
  return { removed: departure.removed, edited: departure.edited, committed }
}

async function latestSample(): Promise<RecordRow | undefined> {
  const rows = await records().imports.toArray()
  const samples = rows.filter((row) => row.source === source && importFromRow(row).state !== 'begun')
  return samples.sort((a, b) => b._b[2] - a._b[2])[0]
}

async function sampleText(): Promise<string> {
  try {
    const answer = await fetch(sampleAddress)
    if (answer.ok) return await answer.text()
  } catch {
    // Said below, with the name of the file.
  }
  throw new SampleProblem('', 'unreadable')
}
