import { open } from 'node:fs/promises'

/** Marks the fuse wire inside an Electron executable; a version byte and a length byte follow, then one byte a fuse. */
export const FUSE_SENTINEL = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')

/** Positions on the wire, version 1. */
export const FUSE = { runAsNode: 0, inspectArguments: 3, browserSnapshot: 6 }

const OFF = 0x30
const ON = 0x31

/**
 * Switches fuses of an executable in place; throws when there is no wire of version 1 or it is too short.
 * @param {string} executable
 * @param {Readonly<Record<number, boolean>>} wanted position on the wire → on
 */
export async function setFuses(executable, wanted) {
  const handle = await open(executable, 'r+')
  try {
    const wire = await wireStart(handle)
    const { buffer: head } = await handle.read(Buffer.alloc(2), 0, 2, wire)
    if (head[0] !== 1) throw new Error(`unknown fuse wire version ${head[0]}`)
    for (const [position, on] of Object.entries(wanted)) {
      if (Number(position) >= (head[1] ?? 0)) throw new Error(`the fuse wire has no position ${position}`)
      await handle.write(Buffer.from([on ? ON : OFF]), 0, 1, wire + 2 + Number(position))
    }
  } finally {
    await handle.close()
  }
}

/**
 * Reads in pieces: the executable has close to 200 MB.
 * @param {import('node:fs/promises').FileHandle} handle
 */
async function wireStart(handle) {
  const piece = Buffer.alloc(16 << 20)
  for (let at = 0; ; at += piece.length - FUSE_SENTINEL.length) {
    const { bytesRead } = await handle.read(piece, 0, piece.length, at)
    const found = piece.subarray(0, bytesRead).indexOf(FUSE_SENTINEL)
    if (found >= 0) return at + found + FUSE_SENTINEL.length
    if (bytesRead < piece.length) throw new Error('the executable has no fuse wire')
  }
}
