import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes a folder with those above it; one that is there is left as it is. */
export async function makeFolder(folder: string): Promise<void> {
  // Level by level: the recursive mkdir of Node 20 never returns where a file system answers "no such file", as /proc does.
  const found = await stat(folder).catch(() => undefined)
  if (found?.isDirectory()) return
  if (dirname(folder) !== folder) await makeFolder(dirname(folder))
  await mkdir(folder).catch((problem: unknown) => {
    // Another call may have made it in the meantime.
    if (!(problem instanceof Error && 'code' in problem && problem.code === 'EEXIST')) throw problem
  })
}
