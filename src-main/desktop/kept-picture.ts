import { readFileSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from './whole-file.ts'

/** Characters of a kept first picture, at most; a larger one is neither written nor read. */
export const largestPicture = 1_000_000

const marker = '</body>'

/**
 * The picture kept for the first moment of the next start, as text; `undefined` when there is none fit to be read. Read at
 * once: while the program starts, the way through the thread pool takes hundreds of times as long as the reading.
 */
export function readKeptPicture(profile: string): string | undefined {
  try {
    // A character has at most three bytes here; what is larger was not written by us.
    if (statSync(file(profile)).size > 3 * largestPicture) return undefined
    return readFileSync(file(profile), 'utf8')
  } catch {
    return undefined
  }
}

/** Keeps a picture in the profile, whole or not at all; null forgets the one that is there. */
export async function keepPicture(profile: string, picture: string | null): Promise<void> {
  if (picture === null) await rm(file(profile), { force: true })
  else await writeWhole(file(profile), picture)
}

/** The page with `picture` in it as a block of data, which no browser runs and no text inside can end. */
export function pageWithPicture(page: string, picture: string): string {
  const block = `<script type="application/json" id="first-picture">${picture.replaceAll('<', '\\u003c')}</script>`
  return page.replace(marker, () => block + marker)
}

const file = (profile: string): string => join(profile, 'first-picture.json')
