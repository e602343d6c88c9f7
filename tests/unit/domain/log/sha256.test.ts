import { sha256 } from '#domain/log/sha256.ts'
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

// The examples of FIPS 180-4.
it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('digests "%s"', (text, digest) => expect(sha256(bytes(text))).toBe(digest))

it('agrees with Node at every length around the blocks, and on long texts', () => {
  for (const length of [...Array.from({ length: 200 }, (_, index) => index), 100_000]) {
    const message = Uint8Array.from({ length }, (_, index) => (index * 131 + length) & 0xff)
    expect(sha256(message)).toBe(createHash('sha256').update(message).digest('hex'))
  }
})
