import { refuse } from './base-map-problem.ts'

const fileCode = 9994
const headerLength = 100
const shapesWithPoints = new Set([3, 5, 8, 13, 15, 18, 23, 25, 28])

/** How many points a .shp file holds, read from the heads of its records; refuses a file whose records don't add up. */
export function shapeFilePoints(bytes: Uint8Array, mostShapes: number): number {
  if (bytes.length < headerLength) return refuse({ kind: 'broken-shapes', reason: 'the .shp file is shorter than its header' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getInt32(0) !== fileCode) return refuse({ kind: 'broken-shapes', reason: 'the .shp file does not begin as one' })
  let [points, shapes] = [0, 0]
  for (let at = headerLength; at + 8 <= bytes.length; ) {
    const length = view.getInt32(at + 4) * 2
    if (length < 4 || at + 8 + length > bytes.length) refuse({ kind: 'broken-shapes', reason: `record ${shapes + 1} is cut off` })
    points += recordPoints(view, at + 8, length, shapes + 1)
    shapes += 1
    if (shapes > mostShapes) refuse({ kind: 'too-many-shapes', shapes, most: mostShapes })
    at += 8 + length
  }
  return points
}

function recordPoints(view: DataView, at: number, length: number, record: number): number {
  const type = view.getInt32(at, true)
  if (type === 0) return 0
  if (!shapesWithPoints.has(type)) return 1
  const isMultiPoint = type % 10 === 8
  const head = isMultiPoint ? 40 : 44
  const points = length >= head ? view.getInt32(at + head - 4, true) : -1
  const parts = isMultiPoint || length < head ? 0 : view.getInt32(at + 36, true)
  if (points < 0 || parts < 0 || parts > points || head + parts * 4 + points * 16 > length) {
    refuse({ kind: 'broken-shapes', reason: `record ${record} claims more points than it holds` })
  }
  return points
}
