import { readLine } from './journal-line.ts'
import { stepOf } from './journal-step.ts'
import { deviceLength, deviceStart, plainLine } from './plain-line.ts'

/** Lines of one device that follow each other in the journal. */
export interface JournalRun {
  readonly d: string
  /** Their sequence numbers, in the order written. */
  readonly numbers: readonly number[]
  /** Their JSON, each with a newline after it. */
  readonly bytes: Buffer
}

/**
 * The good lines of a segment, headers left out: what a backup copies. They are moved together within its bytes, which is
 * several times as quick as copying each, so `segment` holds nothing else afterwards.
 */
export function runsIn(segment: Uint8Array): JournalRun[] {
  const bytes = Buffer.from(segment.buffer, segment.byteOffset, segment.byteLength)
  const runs: JournalRun[] = []
  let run = { d: '', numbers: [] as number[], start: 0 }
  let end = 0
  const turnTo = (d: string): void => {
    if (run.numbers.length > 0) runs.push({ d: run.d, numbers: run.numbers, bytes: bytes.subarray(run.start, end) })
    run = { d, numbers: [], start: end }
  }
  for (let at = 0; at < bytes.byteLength;) {
    const plain = plainLine(bytes, at)
    if (plain) {
      const device = plain.start + deviceStart
      if (!isTextAt(bytes, device, run.d)) turnTo(bytes.toString('latin1', device, device + deviceLength))
      run.numbers.push(plain.q)
      at = plain.end + 1
      bytes.copyWithin(end, plain.start, at)
      end += at - plain.start
      continue
    }
    const line = readLine(bytes, at)
    if ('unfinished' in line) break
    at += line.size
    const step = 'json' in line ? stepOf(line.json) : undefined
    if (!step || !('json' in line)) continue
    if (step.d !== run.d) turnTo(step.d)
    run.numbers.push(step.q)
    end += bytes.write(`${line.json}\n`, end)
  }
  turnTo('')
  return runs
}

function isTextAt(bytes: Buffer, at: number, ascii: string): boolean {
  if (ascii.length !== deviceLength) return false
  for (let index = 0; index < deviceLength; index++) if (bytes[at + index] !== ascii.charCodeAt(index)) return false
  return true
}
