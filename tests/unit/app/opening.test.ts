import { openProgram } from '#app/opening.ts'
import { loadSampleIntoEmpty } from '#app/sample-into-empty.ts'
import type { SystemFacts } from '#contract/window.ts'
import { openRecords } from '#data/open-records.ts'
import { SampleProblem } from '#data/sample.ts'
import { beforeEach, expect, it, vi } from 'vitest'

vi.mock('#data/open-records.ts', () => ({ openRecords: vi.fn() }))
vi.mock('#app/sample-into-empty.ts', () => ({ loadSampleIntoEmpty: vi.fn() }))
vi.stubGlobal('location', { search: '' })

const facts = Promise.resolve({ asked: { sample: true }, systemLanguages: ['en'] } as unknown as SystemFacts)

beforeEach(() => void vi.mocked(openRecords).mockResolvedValue({ kind: 'ready', replayed: 0, notes: [] } as never))

it('opens the records though the file of the sample city cannot be used, and says where it is wrong', async () => {
  vi.mocked(loadSampleIntoEmpty).mockRejectedValue(new SampleProblem('home.lat', 'out-of-range'))
  expect(await openProgram(facts)).toMatchObject({ kind: 'ready', sampleProblem: 'sample-tianjin.json: home.lat: out-of-range' })
})

it('does not take a fault of the records for one of the sample', async () => {
  vi.mocked(loadSampleIntoEmpty).mockRejectedValue(new Error('the disk is full'))
  expect(await openProgram(facts)).toEqual({ kind: 'failed', reason: 'the disk is full' })
})
