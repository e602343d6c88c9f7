/**
 * The same path in relative steps of a tenth of a pixel, half as long; only for paths of straight lines (M, L, Z), others
 * come back unchanged. Steps are taken from the rounded point before, so that errors do not add up.
 */
export function compactPath(path: string): string {
  if (path.length < longEnough || !/^[MLZ\d.,-]+$/.test(path)) return path
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let text = ''
  for (const [, command = '', first, second] of path.matchAll(/([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g)) {
    if (command === 'Z') {
      text += 'z'
      ;[x, y] = [startX, startY]
      continue
    }
    const [nextX, nextY] = [Math.round(Number(first) * 10), Math.round(Number(second) * 10)]
    const isMove = command === 'M'
    if (!isMove && nextX === x && nextY === y) continue
    text += isMove ? `M${tenths(nextX)},${tenths(nextY)}` : step(nextX - x, nextY - y)
    if (isMove) [startX, startY] = [nextX, nextY]
    ;[x, y] = [nextX, nextY]
  }
  return text
}

/** Short paths gain nothing. */
const longEnough = 80

const step = (dx: number, dy: number): string => `l${tenths(dx)}${dy < 0 ? '' : ','}${tenths(dy)}`

const tenths = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.')
