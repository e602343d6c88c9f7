import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startWords } from '#desktop/command-words.ts'
import { awaitedAnswer, beginAnswer, forgetOldAnswers, handedOver } from '#desktop/job-handover.ts'

const id = 'a'.repeat(32)
const never = (): boolean => false
let profile = ''
beforeEach(() => (profile = mkdtempSync(join(tmpdir(), 'atlas-test-'))))
afterEach(() => rmSync(profile, { recursive: true }))

describe('a job handed over', () => {
  it('is answered with its result', async () => {
    const answer = beginAnswer(profile, id)
    const waiting = awaitedAnswer(profile, id, never)
    await answer({ status: 0, output: 'done' })
    expect(await waiting).toEqual({ status: 0, output: 'done' })
    expect(existsSync(join(profile, 'answers', `${id}.json`))).toBe(false)
  })

  it('may take longer than the patience as long as it is worked on', async () => {
    const answer = beginAnswer(profile, id)
    const waiting = awaitedAnswer(profile, id, never, 4000)
    setTimeout(() => void answer({ status: 0 }), 5500)
    expect(await waiting).toEqual({ status: 0 })
  })

  it('ends with status 3 when nobody begins', async () => {
    expect(await awaitedAnswer(profile, id, never, 200)).toMatchObject({ status: 3 })
  })

  it('ends with status 3 when the work stops', async () => {
    mkdirSync(join(profile, 'answers'))
    const busy = join(profile, 'answers', `${id}.busy`)
    writeFileSync(busy, '')
    utimesSync(busy, new Date(0), new Date(0))
    expect(await awaitedAnswer(profile, id, never, 200)).toMatchObject({ status: 3 })
  })

  it('is taken back when the other process has gone', async () => {
    expect(await awaitedAnswer(profile, id, () => true, 10_000)).toBeUndefined()
  })

  it('is not mistaken for a call for the window, nor for nonsense', () => {
    const start = startWords(['map', '--out', '/x/m.svg', '--sample'])
    expect(handedOver({ kind: 'command', id, start })).toEqual({ kind: 'command', id, start })
    expect(handedOver({ kind: 'window' })).toBeUndefined()
    expect(handedOver({ kind: 'command', id: '../../x', start })).toBeUndefined()
    expect(handedOver(null)).toBeUndefined()
  })

  it('leaves nothing behind', async () => {
    await beginAnswer(profile, id)({ status: 0 })
    forgetOldAnswers(profile)
    expect(existsSync(join(profile, 'answers'))).toBe(false)
  })
})
