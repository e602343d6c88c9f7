import { zipSync } from 'fflate'

type Ring = readonly (readonly number[])[]

/** The bytes of a .shp file with one polygon of one ring in each record. */
export function shapeFile(rings: readonly Ring[]): Uint8Array<ArrayBuffer> {
  const lengths = rings.map((ring) => 44 + 4 + ring.length * 16)
  const bytes = new Uint8Array(100 + lengths.reduce((sum, length) => sum + 8 + length, 0))
  const view = new DataView(bytes.buffer)
  view.setInt32(0, 9994)
  view.setInt32(24, bytes.length / 2)
  view.setInt32(28, 1000, true)
  view.setInt32(32, 5, true)
  let at = 100
  rings.forEach((ring, index) => {
    const length = lengths[index] ?? 0
    view.setInt32(at, index + 1)
    view.setInt32(at + 4, length / 2)
    view.setInt32(at + 8, 5, true)
    view.setInt32(at + 8 + 36, 1, true)
    view.setInt32(at + 8 + 40, ring.length, true)
    ring.forEach(([x = 0, y = 0], point) => {
      view.setFloat64(at + 8 + 48 + point * 16, x, true)
      view.setFloat64(at + 8 + 56 + point * 16, y, true)
    })
    at += 8 + length
  })
  return bytes
}

/** A zipped shapefile whose table has one column, ISO_A2. */
export function zippedShapeFile(shapes: readonly { readonly ring: Ring; readonly code: string }[]): Uint8Array {
  return zipSync({ 'world/countries.shp': shapeFile(shapes.map(({ ring }) => ring)), 'world/countries.dbf': table(shapes.map(({ code }) => code)) })
}

function table(codes: readonly string[]): Uint8Array {
  const header = 32 + 32 + 1
  const bytes = new Uint8Array(header + codes.length * 3 + 1).fill(0x20, header)
  const view = new DataView(bytes.buffer)
  bytes[0] = 3
  view.setUint32(4, codes.length, true)
  view.setUint16(8, header, true)
  view.setUint16(10, 3, true)
  new TextEncoder().encodeInto('ISO_A2', bytes.subarray(32))
  bytes[43] = 0x43
  bytes[48] = 2
  bytes[header - 1] = 0x0d
  codes.forEach((code, index) => new TextEncoder().encodeInto(code, bytes.subarray(header + index * 3 + 1)))
  bytes[bytes.length - 1] = 0x1a
  return bytes
}
