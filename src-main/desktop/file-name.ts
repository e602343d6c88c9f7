const longest = 200 // bytes in UTF-8: the least that any file system of an office takes, with room for a number

/**
 * A name that every file system takes: composed letters, no control or direction characters, no reserved name,
 * no trailing dot or space, at most 200 bytes with its ending kept.
 */
export function fileName(wanted: string): string {
  const plain = wanted
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '-')
    .trim()
  const dot = plain.lastIndexOf('.')
  const ending = dot > 0 && plain.length - dot <= 11 ? plain.slice(dot) : ''
  const stem = shortened(plain.slice(0, plain.length - ending.length), longest - ending.length).replace(/[. ]+$/, '')
  const safe = stem === '' || reserved.test(stem) ? `_${stem}` : stem
  return safe + ending.replace(/[. ]+$/, '')
}

// The names of devices on Windows, whatever ending follows.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

function shortened(text: string, most: number): string {
  let bytes = 0
  let kept = ''
  for (const letter of text) {
    bytes += Buffer.byteLength(letter)
    if (bytes > most) break
    kept += letter
  }
  return kept
}
