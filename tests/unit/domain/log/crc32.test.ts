import { crc32 } from '#domain/log/crc32.ts'
import { crc32 as nodeCrc32 } from 'node:zlib'
import { expect, it } from 'vitest'

it('gives the check value of the standard', () => expect(crc32(new TextEncoder().encode('123456789'))).toBe('cbf43926'))
it('agrees with the one that main uses', () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7919) & 0xff)
  expect(crc32(bytes)).toBe(nodeCrc32(bytes).toString(16).padStart(8, '0'))
})
