import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** "" when files can be written into `folder` (made when missing), else what the operating system said. */
export function profileProblem(folder: string): string {
  const probe = join(folder, `.probe-${randomBytes(6).toString('hex')}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
    return ''
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}
