import 'fake-indexeddb/auto'
import { databaseName } from '#data/database.ts'
import { journalCalls } from '#desktop/journal-calls.ts'
import { placeOps } from '#domain/place/place-fields.ts'
import type { PlaceId } from '#domain/place/place.ts'
import { expect, it } from 'vitest'
import { copyOf, putBack, type DatabaseCopy } from '../../fixtures/database-copy.ts'
import { ForgetfulDisk, seededRandom } from '../../fixtures/forgetful-disk.ts'
import { kobe } from '../../fixtures/kobe.ts'
import { foldedLog, forgetDatabase, projection } from '../../fixtures/records-bed.ts'
import { openWindow, type WindowLife } from '../../fixtures/window-life.ts'

const lives = 4
// The soak asks for a thousand.
const histories = Math.ceil(Number(process.env['ATLAS_CUTS'] ?? 40) / lives)

/** What befalls the profile after the power was cut, and what the next start may say of it once something was saved. */
const fates = {
  whole: ['ready'],
  'database gone': ['rebuilt: database-lost'],
  'database older': ['ready', 'rebuilt: database-lost'],
  'database of other records': ['rebuilt: database-foreign'],
  'note of the device gone': ['ready'],
} as const satisfies Record<string, readonly string[]>
type Fate = keyof typeof fates

// The power is cut at a random operation of the disk; then the database may be whole, gone, older, or that of another profile.
it(
  `loses nothing that was shown as saved, and says why it mended, at ${histories * lives} cuts of the power`,
  { timeout: 60_000 + histories * lives * 5000 },
  async () => {
    for (let seed = 1; seed <= histories; seed++) {
      const random = seededRandom(seed)
      const disk = new ForgetfulDisk()
      const saved = new Map<string, number>()
      let older: DatabaseCopy | undefined
      let fate: Fate = 'whole'
      forgetDatabase()
      for (let life = 1; life <= lives; life++) {
        const window = await openWindow(journalCalls({ profile: '/p' }, disk))
        const opened = await window.openRecords()
        const said = opened.kind === 'rebuilt' ? `rebuilt: ${opened.reason}` : opened.kind
        expect(saved.size > 0 ? fates[fate] : ['ready', 'rebuilt: database-lost'], `seed ${seed}, life ${life}: ${fate}`).toContain(said)
        await expectEverything(window, saved, `seed ${seed}, life ${life}`)

        disk.operationsLeft = Math.floor(random() * 60)
        await live(window, random, saved)
        window.records().close()
        disk.crash(random)
        fate = saved.size > 0 ? (Object.keys(fates) as Fate[])[Math.floor(random() * 8)] ?? 'whole' : 'whole'
        if (fate === 'database older' && !older) fate = 'whole'
        if (fate === 'database gone') forgetDatabase()
        if (fate === 'database older' && older) await putBack(databaseName, older)
        if (fate === 'database of other records') await putBack(databaseName, ofOtherRecords(await copyOf(databaseName)))
        if (fate === 'note of the device gone') disk.remove('/p/device.json')
        if (random() < 0.5 && fate !== 'database of other records') older = await copyIfThere()
      }
    }
  },
)

/** Random edits, several at a time, until the power is cut. */
async function live(window: WindowLife, random: () => number, saved: Map<string, number>): Promise<void> {
  for (let round = 1; ; round++) {
    const asked = Array.from({ length: 1 + Math.floor(random() * 4) }, async (_, index) => {
      const id = `p${Math.floor(random() * 6)}`
      const number = (saved.get(id) ?? 0) + round * 100 + index
      const isNew = !saved.has(id)
      const ops = isNew
        ? placeOps(undefined, { ...kobe, id: id as PlaceId, notes: String(number) })
        : [{ e: 'place', r: id, f: { notes: String(number) } }]
      await window.commit({ why: 'test' }, ops)
      saved.set(id, Math.max(number, saved.get(id) ?? 0))
    })
    const ends = await Promise.allSettled(asked)
    if (ends.some(({ status }) => status === 'rejected')) return
  }
}

async function expectEverything(window: WindowLife, saved: Map<string, number>, where: string): Promise<void> {
  const places = new Map((await window.allPlaces()).map((place) => [String(place.id), Number(place.notes)]))
  // What was written and not yet said to be saved may be there too; what was said must be.
  for (const [id, number] of saved) expect(places.get(id) ?? 0, `${where}: ${id}`).toBeGreaterThanOrEqual(number)
  for (const [id, number] of places) saved.set(id, number)
  expect(await projection(window.records()), where).toEqual(await foldedLog(window.records()))
}

/** As the database of another profile, which came up in the place of ours. */
function ofOtherRecords({ version, stores }: DatabaseCopy): DatabaseCopy {
  const renamed = (row: unknown): unknown =>
    typeof row === 'object' && row !== null && 'key' in row && row.key === 'identity' ? { ...row, records: 'other records' } : row
  return { version, stores: stores.map((store) => ({ ...store, rows: store.rows.map(renamed) })) }
}

async function copyIfThere(): Promise<DatabaseCopy | undefined> {
  const names = (await indexedDB.databases()).map(({ name }) => name)
  return names.includes(databaseName) ? copyOf(databaseName) : undefined
}
