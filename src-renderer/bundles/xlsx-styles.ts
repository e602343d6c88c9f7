import { readXml } from './xml-events.ts'

/** How much of a day a cell's look shows; undefined where it shows no date. */
export type DateLook = 'day' | 'month' | 'year' | undefined

/** The look of each style of a workbook, by its number. */
export function dateLooks(styles: Uint8Array | undefined): readonly DateLook[] {
  if (!styles) return []
  const formats = new Map<number, string>()
  const looks: DateLook[] = []
  let isInCells = false
  readXml(styles, 'styles.xml', {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells) {
        const id = Number(attributes.numFmtId ?? 0)
        looks.push(formats.has(id) ? lookOfCode(formats.get(id) ?? '') : lookOfNumber(id))
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false
    },
    text: () => undefined,
  })
  return looks
}

/** The formats that a workbook need not say, those of East Asian versions too (ECMA-376 18.8.30). */
function lookOfNumber(id: number): DateLook {
  if (id === 17 || id === 27 || id === 36 || id === 50 || id === 57 || id === 52) return 'month'
  return (id >= 14 && id <= 16) || id === 22 || (id >= 28 && id <= 31) || (id >= 51 && id <= 58) ? 'day' : undefined
}

/** "yyyy/m/d" and the like, looked at without quoted words, escaped letters, colours and elapsed times. */
function lookOfCode(code: string): DateLook {
  const letters = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[[^\]]*\]/g, '').toLowerCase()
  if (letters.includes('general') || !/[yed]/.test(letters) || !/y|d|e(?![+-])/.test(letters)) return undefined
  if (letters.includes('d')) return 'day'
  if (/m/.test(letters)) return 'month'
  return letters.includes('y') ? 'year' : undefined
}
