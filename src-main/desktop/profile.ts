import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** "" when files can be written into `folder` (made when missing), else what the operating system said. */
export function profileProblem(folder: string): string {
  const probe = join(folder, `.probe-${randomBytes(6).toString('hex')}`)
  try {
    makeFolder(folder)
    writeFileSync(probe, '')
    rmSync(probe)
    return ''
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}

// Level by level: the recursive mkdir of Node 20 never returns where a file system answers "no such file", as /proc does.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}
