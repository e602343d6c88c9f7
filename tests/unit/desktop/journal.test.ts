import type { JournalEntry, OpenJournal } from '#contract/journal.ts'
import { leastFreeBytes, type Journal } from '#desktop/journal.ts'
import { openJournal } from '#desktop/open-journal.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ForgetfulDisk } from '../../fixtures/forgetful-disk.ts'

const profile = '/p'
const segment = '/p/journal/000001.journal'
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
const stateOf = async (disk: ForgetfulDisk): Promise<OpenJournal> => (await open(disk)).state()

async function everyLine(journal: Journal): Promise<string[]> {
  const lines: string[] = []
  for (let from = null as Awaited<ReturnType<Journal['readJournal']>>['next']; ;) {
    const page = await journal.readJournal({ after: {}, from })
    lines.push(...page.lines)
    if (!page.next) return lines
    from = page.next
  }
}

async function written(disk: ForgetfulDisk, count: number): Promise<string> {
  const journal = await open(disk)
  const { device } = await journal.state()
  for (let q = 1; q <= count; q++) await journal.appendJournal({ entries: [line(device, q)] })
  return device
}

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

describe('the journal', () => {
  it('begins with a device of 16 hexadecimal digits and an identity, and keeps both', async () => {
    const disk = new ForgetfulDisk()
    const first = await stateOf(disk)
    expect(first).toMatchObject({ isNew: true, notes: [], written: {}, last: null })
    expect(first.device).toMatch(/^[0-9a-f]{16}$/)
    expect(await stateOf(disk)).toMatchObject({ isNew: false, notes: [], device: first.device, records: first.records })
  })

  it('writes lines as length, checksum and text, and gives them back in order', async () => {
    const disk = new ForgetfulDisk()
    const device = await written(disk, 3)
    const text = Buffer.from((await disk.read(segment)) ?? []).toString()
    expect(text.split('\n')[1]).toMatch(/^\d+ [0-9a-f]{8} \{/)
    const journal = await open(disk)
    expect((await everyLine(journal)).map((json) => (JSON.parse(json) as { q: number }).q)).toEqual([1, 2, 3])
    expect((await journal.state()).written).toEqual({ [device]: 3 })
  })

  it('refuses a number that does not follow the last', async () => {
    const disk = new ForgetfulDisk()
    const device = await written(disk, 2)
    const journal = await open(disk)
    for (const q of [1, 2, 4, 9])
      expect(await journal.appendJournal({ entries: [line(device, q)] })).toMatchObject({
        kind: 'refused',
        reason: 'sequence',
      })
    expect(await journal.appendJournal({ entries: [line(device, 3), line(device, 5)] })).toMatchObject({
      kind: 'refused',
    })
    expect(await journal.appendJournal({ entries: [line(device, 3), line(device, 4)] })).toMatchObject({
      kind: 'appended',
    })
    expect((await journal.state()).written).toEqual({ [device]: 4 })
  })

  it('declares numbers void, used ones and the next one', async () => {
    const disk = new ForgetfulDisk()
    const device = await written(disk, 2)
    const journal = await open(disk)
    expect(await journal.voidJournal({ d: device, qs: [2, 3] })).toMatchObject({ kind: 'appended' })
    expect(await journal.voidJournal({ d: device, qs: [5] })).toMatchObject({ kind: 'refused' })
    expect(await journal.state()).toMatchObject({ written: { [device]: 3 }, last: null })
    expect((await everyLine(journal)).at(-1)).toBe(`{"void":["${device}",3]}`)
  })

  it('goes on in new segments and reads only those that matter', async () => {
    const disk = new ForgetfulDisk()
    const journal = await open(disk, 400)
    const { device } = await journal.state()
    for (let q = 1; q <= 30; q++) await journal.appendJournal({ entries: [line(device, q)] })
    expect(disk.paths().filter((path) => path.endsWith('.journal')).length).toBeGreaterThan(4)
    const again = await open(disk, 400)
    expect(await everyLine(again)).toHaveLength(30)
    const tail = await again.readJournal({ after: { [device]: 29 }, from: null })
    expect(tail.next).toBeNull()
    expect(tail.lines.length).toBeLessThan(8)
  })

  it('opens without reading what it has noted already', async () => {
    const disk = new ForgetfulDisk()
    const journal = await open(disk, 20_000)
    const { device } = await journal.state()
    for (let q = 1; q <= 1000; q++) await journal.appendJournal({ entries: [line(device, q, 'x'.repeat(100))] })
    await journal.checkpoint()
    disk.bytesRead = 0
    const again = await open(disk, 20_000)
    expect((await again.state()).written).toEqual({ [device]: 1000 })
    expect(disk.bytesRead).toBeLessThan(25_000)
  })

  it('refuses to fill the disk', async () => {
    const disk = new ForgetfulDisk()
    const device = await written(disk, 1)
    const journal = await open(disk)
    disk.free = leastFreeBytes - 1
    expect(await journal.appendJournal({ entries: [line(device, 2)] })).toMatchObject({ kind: 'appended' })
    // The room that is left is asked for every two seconds.
    vi.setSystemTime(Date.now() + 2001)
    expect(await journal.appendJournal({ entries: [line(device, 3)] })).toMatchObject({
      kind: 'refused',
      reason: 'disk-low',
    })
    disk.free = leastFreeBytes
    expect(await journal.appendJournal({ entries: [line(device, 3)] })).toMatchObject({ kind: 'appended' })
  })

  it('takes back what a failing disk took in part, and goes on', async () => {
    const disk = new ForgetfulDisk()
    const device = await written(disk, 1)
    const journal = await open(disk)
    disk.failingWrites = 1
    expect(await journal.appendJournal({ entries: [line(device, 2)] })).toMatchObject({
      kind: 'refused',
      reason: 'write-failed',
    })
    expect(await journal.appendJournal({ entries: [line(device, 2, 'again')] })).toMatchObject({ kind: 'appended' })
    const lines = await everyLine(await open(disk))
    expect(lines.map((json) => (JSON.parse(json) as { why: string }).why)).toEqual(['change 1', 'again'])
  })

  it('writes no more once a failed write could not be taken back, until it is opened again', async () => {
    const disk = new ForgetfulDisk()
    const device = await written(disk, 1)
    const journal = await open(disk)
    disk.operationsLeft = 1
    expect(await journal.appendJournal({ entries: [line(device, 2)] })).toMatchObject({
      kind: 'refused',
      reason: 'write-failed',
    })
    disk.operationsLeft = Infinity
    expect(await journal.appendJournal({ entries: [line(device, 2)] })).toMatchObject({
      kind: 'refused',
      reason: 'write-failed',
    })
    const again = await open(disk)
    const { written: highest } = await again.state()
    expect(await again.appendJournal({ entries: [line(device, (highest[device] ?? 0) + 1)] })).toMatchObject({
      kind: 'appended',
    })
  })
})

describe('a journal found damaged', () => {
  it('cuts a line that was never finished, and goes on', async () => {
    const disk = new ForgetfulDisk()
    const device = await written(disk, 3)
    disk.change(segment, (bytes) => bytes.slice(0, -5))
    const journal = await open(disk)
    expect(await journal.state()).toMatchObject({ device, notes: ['torn-line-cut'], written: { [device]: 2 } })
    expect(await journal.appendJournal({ entries: [line(device, 3)] })).toMatchObject({ kind: 'appended' })
    expect(await everyLine(await open(disk))).toHaveLength(3)
  })

  it('cuts a last line of zeros', async () => {
    const disk = new ForgetfulDisk()
    const device = await written(disk, 2)
    disk.change(segment, (bytes) => Uint8Array.from([...bytes, ...new Uint8Array(300)]))
    expect(await stateOf(disk)).toMatchObject({ notes: ['torn-line-cut'], written: { [device]: 2 } })
  })

  it('leaves out a line in the middle whose checksum is wrong, keeps the rest, and writes under a new device', async () => {
    const disk = new ForgetfulDisk()
    const device = await written(disk, 3)
    disk.change(segment, (bytes) => {
      const changed = bytes.slice()
      const at = Buffer.from(changed).indexOf('change 2')
      changed[at] = 0x58
      return changed
    })
    const journal = await open(disk)
    const state = await journal.state()
    expect(state.notes).toEqual(['lines-lost'])
    expect(state.device).not.toBe(device)
    expect(state.written).toEqual({ [device]: 3 })
    expect(await journal.readJournal({ after: {}, from: null })).toMatchObject({ damaged: 1 })
    expect(await everyLine(journal)).toHaveLength(2)
    expect(await stateOf(disk)).toMatchObject({ notes: [], device: state.device })
  })

  it('never uses a number again that it once noted', async () => {
    const disk = new ForgetfulDisk()
    const journal = await open(disk)
    const { device } = await journal.state()
    for (let q = 1; q <= 5; q++) await journal.appendJournal({ entries: [line(device, q)] })
    await journal.checkpoint()
    disk.change(segment, (bytes) => bytes.slice(0, 400))
    const state = await stateOf(disk)
    expect(state.notes).toContain('lines-lost')
    expect(state.device).not.toBe(device)
  })

  it('keeps the identity when the device file is gone, under a new device', async () => {
    const disk = new ForgetfulDisk()
    const device = await written(disk, 2)
    const { records } = await stateOf(disk)
    disk.remove('/p/device.json')
    const state = await stateOf(disk)
    expect(state).toMatchObject({ records, written: { [device]: 2 }, notes: ['device-file-lost'], isNew: false })
    expect(state.device).not.toBe(device)
  })

  it('survives a device file of nonsense', async () => {
    const disk = new ForgetfulDisk()
    const device = await written(disk, 2)
    disk.change('/p/device.json', () => Buffer.from('{"v":1,"device":"../../x"}'))
    expect(await stateOf(disk)).toMatchObject({ written: { [device]: 2 }, notes: ['device-file-lost'] })
  })

  it('writes under a new device after the whole journal is gone, with the same identity', async () => {
    const disk = new ForgetfulDisk()
    const device = await written(disk, 2)
    const journal = await open(disk)
    const { records } = await journal.state()
    await journal.checkpoint()
    disk.remove(segment)
    const state = await stateOf(disk)
    expect(state).toMatchObject({ records, written: {}, notes: ['lines-lost'] })
    expect(state.device).not.toBe(device)
  })

  it('touches nothing that a newer version wrote', async () => {
    const disk = new ForgetfulDisk()
    await written(disk, 1)
    disk.change('/p/device.json', () => Buffer.from('{"v":2}'))
    const before = disk.operations
    expect(await openJournal(disk, profile)).toEqual({ kind: 'newer', version: 2 })
    expect(disk.operations - before).toBeLessThan(3)
  })
})

describe('a copied profile', () => {
  it('writes under a new device, and the original under the old one', async () => {
    const disk = new ForgetfulDisk()
    const device = await written(disk, 2)
    const copy = await stateOf(disk.copy())
    expect(copy).toMatchObject({ notes: ['copied'], written: { [device]: 2 } })
    expect(copy.device).not.toBe(device)
    expect(await stateOf(disk)).toMatchObject({ device, notes: [] })
  })

  it('is told on another computer too', async () => {
    const disk = new ForgetfulDisk()
    const device = await written(disk, 2)
    disk.computer = 'another'
    const state = await stateOf(disk)
    expect(state.notes).toEqual(['copied'])
    expect(state.device).not.toBe(device)
    expect(await stateOf(disk)).toMatchObject({ notes: [], device: state.device })
  })
})
