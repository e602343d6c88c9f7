/** The media type that the first bytes of a file give away; 'application/octet-stream' when they give none. */
export function mediaType(head: Uint8Array): string {
  const text = Buffer.from(head.subarray(0, 16)).toString('latin1')
  const found = signatures.find(([at, mark]) => text.startsWith(mark, at))
  return found?.[2] ?? 'application/octet-stream'
}

const signatures: readonly (readonly [at: number, mark: string, type: string])[] = [
  [0, '%PDF-', 'application/pdf'],
  [0, '\x89PNG\r\n\x1a\n', 'image/png'],
  [0, '\xff\xd8\xff', 'image/jpeg'],
  [0, 'GIF8', 'image/gif'],
  [8, 'WEBP', 'image/webp'],
  [0, 'II*\0', 'image/tiff'],
  [0, 'MM\0*', 'image/tiff'],
  [4, 'ftypheic', 'image/heic'],
  [4, 'ftyp', 'video/mp4'],
  // Office files are zips; what is in them is nobody's business here.
  [0, 'PK\x03\x04', 'application/zip'],
]
