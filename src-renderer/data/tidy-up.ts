import { sweepFiles } from './files.ts'
import { purgeExpired } from './purge.ts'

/** What is done once after each start: what has been in the trash for too long goes, and files that nothing refers to. */
export async function tidyUp(): Promise<void> {
  await purgeExpired()
  await sweepFiles()
}
