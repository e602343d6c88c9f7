import type { JournalEntry } from '#contract/journal.ts'
import type { Journal } from '#desktop/journal.ts'
import { openJournal } from '#desktop/open-journal.ts'
import { expect, it } from 'vitest'
import { ForgetfulDisk, seededRandom } from '../../fixtures/forgetful-disk.ts'

const profile = '/p'
const line = (d: string, q: number, text = `change ${q}`): JournalEntry => ({
  d,
  q,
  json: JSON.stringify({ d, q, o: '', why: text }),
})

async function open(disk: ForgetfulDisk, segmentSize?: number): Promise<Journal> {
  const opened = await openJournal(disk, profile, segmentSize)
  if (opened.kind !== 'open') throw new Error(opened.kind)
  return opened.journal
}
async function everyLine(journal: Journal): Promise<string[]> {
  const lines: string[] = []
  for (let from = null as Awaited<ReturnType<Journal['readJournal']>>['next']; ;) {
    const page = await journal.readJournal({ after: {}, from })
    lines.push(...page.lines)
    if (!page.next) return lines
    from = page.next
  }
}

it('loses nothing acknowledged and uses no number twice, at 1,020 cuts of the power', { timeout: 60_000 }, async () => {
  for (let seed = 1; seed <= 340; seed++) {
    const random = seededRandom(seed)
    const disk = new ForgetfulDisk()
    const acknowledged = new Map<string, string>()
    for (let life = 0; life < 3; life++) {
      disk.operationsLeft = Math.floor(random() * 60)
      try {
        await live(disk, random, acknowledged)
      } catch {
        // The power was cut while opening.
      }
      disk.crash(random)
      const lines = await everyLine(await open(disk, 600))
      const kept = new Map(lines.map((json) => [keyOf(json), json]))
      expect(kept.size, `seed ${seed}: a number was used twice`).toBe(lines.length)
      for (const [key, json] of acknowledged) expect(kept.get(key), `seed ${seed}, ${key}`).toBe(json)
    }
  }
})

async function live(disk: ForgetfulDisk, random: () => number, acknowledged: Map<string, string>): Promise<void> {
  const journal = await open(disk, 600)
  const { device, written: before } = await journal.state()
  for (let q = (before[device] ?? 0) + 1; ;) {
    const entries = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, index) =>
      line(device, q + index, String(random())),
    )
    if ((await journal.appendJournal({ entries })).kind !== 'appended') return
    for (const { json } of entries) acknowledged.set(keyOf(json), json)
    q += entries.length
  }
}

function keyOf(json: string): string {
  const { d, q } = JSON.parse(json) as { d: string; q: number }
  return `${d}:${q}`
}
