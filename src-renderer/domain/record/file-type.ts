/** The media types a file may be said to have; anything else is bytes. */
const signs: readonly (readonly [mime: string, at: number, bytes: readonly number[]])[] = [
  ['application/pdf', 0, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', 8, [0x57, 0x45, 0x42, 0x50]],
  ['image/tiff', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['audio/mpeg', 0, [0x49, 0x44, 0x33]],
  ['video/mp4', 4, [0x66, 0x74, 0x79, 0x70]],
  ['video/webm', 0, [0x1a, 0x45, 0xdf, 0xa3]],
]
const zip = [0x50, 0x4b, 0x03, 0x04]
const office: readonly (readonly [folder: string, mime: string])[] = [
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
]

/** The media type as the first bytes of a file tell it, never as its name or sender says. */
export function fileType(bytes: Uint8Array): string {
  const found = signs.find(([, at, sign]) => startsWith(bytes, at, sign))
  if (found) return found[0]
  if (!startsWith(bytes, 0, zip)) return 'application/octet-stream'
  // The names of the parts stand in plain letters near the beginning.
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  return office.find(([folder]) => head.includes(folder))?.[1] ?? 'application/zip'
}

const startsWith = (bytes: Uint8Array, at: number, sign: readonly number[]): boolean =>
  sign.every((byte, index) => bytes[at + index] === byte)
