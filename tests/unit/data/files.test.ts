import 'fake-indexeddb/auto'
import { commit } from '#data/commit.ts'
import { fileBytes, FileTooLarge, keepFile, largestFile, sweepFiles } from '#data/files.ts'
import { media } from '#data/media-database.ts'
import { recordKinds } from '#domain/record/record-kinds.ts'
import { shapedFields } from '#domain/record/any-record.ts'
import { beforeEach, expect, it } from 'vitest'
import { freshBed } from '../../fixtures/records-bed.ts'

const day = 86_400_000
const scan = (size: number) => Uint8Array.from({ length: size }, (_, index) => (index < 5 ? '%PDF-'.charCodeAt(index) : index % 251))

beforeEach(async () => {
  await freshBed().start()
})

it('keeps a file in chunks, each content once, and gives back the same bytes', async () => {
  const bytes = scan(4 * 1024 * 1024 + 10)
  const kept = await keepFile({ name: 'agreement.pdf', bytes })
  expect(kept).toMatchObject({ size: bytes.byteLength, mime: 'application/pdf', name: 'agreement.pdf' })
  expect(await keepFile({ name: 'copy.pdf', bytes })).toEqual({ ...kept, name: 'copy.pdf' })
  expect(await (await media()).files.count()).toBe(1)
  expect(await (await media()).chunks.count()).toBe(2)
  expect(Buffer.compare((await fileBytes(kept.sha)) ?? new Uint8Array(), bytes)).toBe(0)
}, 30_000)

it('says when a file is not here, not whole, or too large', async () => {
  expect(await fileBytes('0'.repeat(64))).toBeUndefined()
  const { sha } = await keepFile({ name: 'a', bytes: scan(10) })
  await (await media()).chunks.put({ sha, index: 0, bytes: scan(9) })
  expect(await fileBytes(sha)).toBeUndefined()
  await expect(keepFile({ name: 'big', bytes: new Uint8Array(largestFile + 1) })).rejects.toThrow(FileTooLarge)
})

it('removes what no record has referred to for 30 days, and nothing else', async () => {
  const used = await keepFile({ name: 'used.pdf', bytes: scan(10) })
  const idle = await keepFile({ name: 'idle.pdf', bytes: scan(11) })
  const [kind, field] = withFile()
  await commit({ why: 'add' }, [{ e: kind, r: 'x', f: { [field]: { ...used } } }])
  const now = Date.now()
  expect(await sweepFiles(now)).toBe(0)
  expect(await sweepFiles(now + 29 * day)).toBe(0)
  expect(await sweepFiles(now + 31 * day)).toBe(1)
  expect(await fileBytes(idle.sha)).toBeUndefined()
  expect(await fileBytes(used.sha)).toEqual(scan(10))
})

function withFile(): [kind: string, field: string] {
  for (const kind of recordKinds) for (const { name, shape } of shapedFields(kind)) if (shape.kind === 'file') return [kind, name]
  throw new Error('no kind has a file')
}
