const mark = Buffer.from('"sha":"')
const shaLength = 64
/** A name has at most 255 UTF-16 units, each of at most six bytes when escaped; the media type stands before it. */
const furthestBack = 2000

export interface FileReference {
  readonly sha: string
  readonly name: string
}

/**
 * The attached files that lines of the journal speak of. Inside a text a quote is escaped, so that the bare `"sha":"` only
 * stands where a file is named; canonical JSON puts the name right before it.
 */
export function fileReferences(lines: Buffer): readonly FileReference[] {
  const found: FileReference[] = []
  for (let at = lines.indexOf(mark); at !== -1; at = lines.indexOf(mark, at + mark.byteLength)) {
    const start = at + mark.byteLength
    const sha = lines.toString('latin1', start, start + shaLength)
    if (!/^[0-9a-f]{64}$/.test(sha) || lines[start + shaLength] !== 0x22) continue
    found.push({ sha, name: nameBefore(lines.toString('utf8', Math.max(0, at - furthestBack), at)) })
  }
  return found
}

function nameBefore(text: string): string {
  const quoted = /"name":("(?:[^"\\]|\\.)*"),$/.exec(text)?.[1]
  return quoted === undefined ? '' : String(JSON.parse(quoted))
}
