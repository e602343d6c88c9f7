import { createConnection } from 'node:net'

const LITTLE_ENDIAN = 0x6c
const SETUP_HEAD = 8
const WARP_POINTER = 41
const GET_INPUT_FOCUS = 43

/**
 * Puts the pointer of a virtual display into its lower right corner; it starts in the middle, where it would hover over
 * whatever the window shows there, in tests and in pictures. Speaks the X11 protocol, version 11, by itself.
 * @param {string} display such as `:3`
 * @returns {Promise<void>}
 */
export function parkPointer(display) {
  return new Promise((resolve, reject) => {
    const socket = createConnection(`/tmp/.X11-unix/X${display.slice(1)}`)
    let received = Buffer.alloc(0)
    let isSent = false
    socket.on('error', reject)
    socket.on('close', () => resolve())
    socket.on('connect', () => socket.write(Buffer.from([LITTLE_ENDIAN, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0])))
    socket.on('data', (piece) => {
      received = Buffer.concat([received, piece])
      // The answer to our question after the move says that the move is done.
      if (isSent) return void socket.end()
      if (received.length < SETUP_HEAD || received.length < SETUP_HEAD + received.readUInt16LE(6) * 4) return
      isSent = true
      socket.write(moveToCorner(received))
    })
  })
}

/** @param {Buffer} setup the server's greeting */
function moveToCorner(setup) {
  const vendorLength = Math.ceil(setup.readUInt16LE(24) / 4) * 4
  const screen = 40 + vendorLength + setup.readUInt8(29) * 8
  const move = Buffer.alloc(28)
  move.writeUInt8(WARP_POINTER, 0)
  move.writeUInt16LE(6, 2)
  move.writeUInt32LE(setup.readUInt32LE(screen), 8)
  move.writeInt16LE(setup.readUInt16LE(screen + 20) - 1, 20)
  move.writeInt16LE(setup.readUInt16LE(screen + 22) - 1, 22)
  move.writeUInt8(GET_INPUT_FOCUS, 24)
  move.writeUInt16LE(1, 26)
  return move
}
