import { lineBytes } from '#desktop/journal-line.ts'
import { runsIn } from '#desktop/journal-runs.ts'
import { expect, it } from 'vitest'

const [ours, theirs] = ['0123456789abcdef', 'fedcba9876543210']
const change = (d: string, q: number, note = ''): string =>
  `{"d":"${d}","h":1,"o":"","ops":[{"n":${JSON.stringify(note)}}],"prev":"","q":${q},"s":1,"u":"Li","v":1,"why":"x"}`
const segment = (...lines: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(lines.map((line) => (typeof line === 'string' ? lineBytes(line).bytes : line)))
const read = (bytes: Uint8Array) => runsIn(bytes).map(({ d, numbers, bytes: json }) => [d, numbers, json.toString()])

it('joins the lines of a device that follow each other, without what stands before them', () => {
  const lines = [change(ours, 1), change(ours, 2, 'café 神户'), change(theirs, 7), change(ours, 3)]
  expect(read(segment('{"v":1,"segment":1,"records":"r","before":{}}', ...lines))).toEqual([
    [ours, [1, 2], `${lines[0]}\n${lines[1]}\n`],
    [theirs, [7], `${lines[2]}\n`],
    [ours, [3], `${lines[3]}\n`],
  ])
})

it('is not led astray by what a text says of a number', () => {
  expect(read(segment(change(ours, 12, ',"q":99,"s":1')))).toEqual([
    [ours, [12], `${change(ours, 12, ',"q":99,"s":1')}\n`],
  ])
})

it('keeps a number used without effect, and a line written otherwise', () => {
  const spaced = `{ "d": "${ours}", "q": 5, "ops": [] }`
  expect(read(segment(`{"void":["${ours}",4]}`, spaced))).toEqual([
    [ours, [4, 5], `{"void":["${ours}",4]}\n${spaced}\n`],
  ])
})

it('leaves out what is damaged and stops at what is unfinished', () => {
  const damaged = Buffer.from(lineBytes(change(ours, 2)).bytes)
  damaged[40] = 0x58
  const cut = lineBytes(change(ours, 4)).bytes.subarray(0, 50)
  expect(read(segment(change(ours, 1), damaged, change(ours, 3), cut))).toEqual([
    [ours, [1, 3], `${change(ours, 1)}\n${change(ours, 3)}\n`],
  ])
})
