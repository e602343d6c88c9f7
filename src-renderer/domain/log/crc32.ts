const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
  return remainder
})

/** CRC-32 (ISO 3309, as in zip and PNG) as eight hexadecimal digits. */
export function crc32(bytes: Uint8Array): string {
  let remainder = 0xffffffff
  for (let at = 0; at < bytes.length; at += 1) remainder = (remainder >>> 8) ^ (table[(remainder ^ (bytes[at] ?? 0)) & 0xff] ?? 0)
  return ((remainder ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}
