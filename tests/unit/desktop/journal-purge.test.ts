import { purgedLine } from '#desktop/journal-purge.ts'
import { openJournal } from '#desktop/open-journal.ts'
import type { Journal } from '#desktop/journal.ts'
import { expect, it } from 'vitest'
import { ForgetfulDisk, seededRandom } from '../../fixtures/forgetful-disk.ts'

const op = (r: string) => ({ e: 'place', f: { notes: 'x'.repeat(30) }, r })
const text = (q: number, ...ids: string[]) => ({ d: '', q, o: '', ops: ids.map(op), why: 'edit' })
const gone = { records: [{ e: 'place', r: 'gone' }] }

async function open(disk: ForgetfulDisk): Promise<Journal> {
  const opened = await openJournal(disk, '/p', 300)
  if (opened.kind !== 'open') throw new Error(opened.kind)
  return opened.journal
}

/** Twelve changes over several segments; every other one writes in the record that goes. */
async function lived(): Promise<{ disk: ForgetfulDisk; device: string }> {
  const disk = new ForgetfulDisk()
  const journal = await open(disk)
  const { device } = await journal.state()
  for (let q = 1; q <= 12; q++)
    await journal.appendJournal({ entries: [{ d: device, q, json: JSON.stringify({ ...text(q, 'stays', ...(q % 2 && q < 12 ? ['gone'] : [])), d: device }) }] })
  return { disk, device }
}

async function linesOf(journal: Journal): Promise<{ q: number; ops: { r: string }[]; purged?: number }[]> {
  const lines: string[] = []
  for (let from = null as Awaited<ReturnType<Journal['readJournal']>>['next']; ;) {
    const page = await journal.readJournal({ after: {}, from })
    expect(page.damaged).toBe(0)
    lines.push(...page.lines)
    if (!page.next) return lines.map((json) => JSON.parse(json) as never)
    from = page.next
  }
}

it('takes the ops of a record out of a line and leaves the others and the header', () => {
  expect(JSON.parse(purgedLine(JSON.stringify(text(1, 'gone', 'stays')), new Set(['place/gone'])) ?? '')).toEqual({ ...text(1, 'stays'), purged: 1 })
  expect(purgedLine(JSON.stringify(text(1, 'stays')), new Set(['place/gone']))).toBeUndefined()
  expect(purgedLine('{"void":["a",1]}', new Set(['place/gone']))).toBeUndefined()
})

it('leaves nothing of the record in the journal, and goes on under the same device', async () => {
  const { disk, device } = await lived()
  const journal = await open(disk)
  expect(await journal.purgeJournal(gone)).toEqual({ kind: 'purged', lines: 6 })
  expect((await linesOf(journal)).map(({ q, ops }) => [q, ops.length])).toEqual(Array.from({ length: 12 }, (_, index) => [index + 1, 1]))
  for (const path of disk.paths()) expect(Buffer.from((await disk.read(path)) ?? []).toString()).not.toContain('"gone"')
  const again = await open(disk)
  expect(await again.state()).toMatchObject({ device, notes: [], written: { [device]: 12 } })
  expect(await again.appendJournal({ entries: [{ d: device, q: 13, json: JSON.stringify({ ...text(13, 'stays'), d: device }) }] })).toMatchObject({ kind: 'appended' })
})

it('is whole after a cut at every single operation: the oldest lines go first, and it can be gone on with', { timeout: 60_000 }, async () => {
  const dry = await lived()
  const dryJournal = await open(dry.disk)
  const before = dry.disk.operations
  await dryJournal.purgeJournal(gone)
  const operations = dry.disk.operations - before
  expect(operations).toBeGreaterThan(20)
  for (let cut = 0; cut <= operations; cut++)
    for (let seed = 1; seed <= 3; seed++) {
      const { disk, device } = await lived()
      const journal = await open(disk)
      disk.operationsLeft = cut
      await journal.purgeJournal(gone).catch(() => undefined)
      disk.crash(seededRandom(cut * 10 + seed))
      const again = await open(disk)
      const where = `cut ${cut}, seed ${seed}`
      expect(await again.state(), where).toMatchObject({ device, written: { [device]: 12 } })
      const lines = await linesOf(again)
      expect(lines.map(({ q }) => q), where).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
      expect(lines.every(({ ops }) => ops.some(({ r }) => r === 'stays')), where).toBe(true)
      const holding = lines.filter(({ q }) => q % 2).map(({ ops }) => ops.some(({ r }) => r === 'gone'))
      expect(holding, where).toEqual([...holding].sort())
      expect(await again.purgeJournal(gone), where).toMatchObject({ kind: 'purged', lines: holding.filter(Boolean).length })
    }
})
