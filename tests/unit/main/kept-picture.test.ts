import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepPicture, largestPicture, pageWithPicture, readKeptPicture } from '#desktop/kept-picture.ts'

let profile = ''
beforeEach(() => (profile = mkdtempSync(join(tmpdir(), 'atlas-picture-'))))
afterEach(() => rmSync(profile, { recursive: true }))

describe('the picture kept in the profile', () => {
  it('is read as it was written, replaced whole, and forgotten', async () => {
    await keepPicture(profile, '{"a":"天津"}')
    await keepPicture(profile, '{"b":2}')
    expect(readKeptPicture(profile)).toBe('{"b":2}')
    expect(readdirSync(profile)).toEqual(['first-picture.json'])
    await keepPicture(profile, null)
    await keepPicture(profile, null)
    expect(readKeptPicture(profile)).toBeUndefined()
  })

  it('is not read when it is larger than one of ours can be', () => {
    writeFileSync(join(profile, 'first-picture.json'), ' '.repeat(3 * largestPicture + 1))
    expect(readKeptPicture(profile)).toBeUndefined()
  })

  it('is data in the page, whatever it says', () => {
    const page = pageWithPicture('<body><div></div></body>', '{"label":"</script><script>alert(1)</script> $& $1"}')
    expect(page.match(/<\/script>/g)).toHaveLength(1)
    const [, block = ''] = /<script type="application\/json" id="first-picture">(.*)<\/script><\/body>$/.exec(page) ?? []
    expect(JSON.parse(block)).toEqual({ label: '</script><script>alert(1)</script> $& $1' })
  })
})
