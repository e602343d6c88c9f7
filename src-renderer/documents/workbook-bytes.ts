import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeExcelFile, { type Sheet } from 'write-excel-file/universal'

/** The bytes of a workbook. The universal writer packs without a worker: a worker from a blob is refused by the policy of the page. */
export async function workbookBytes(sheets: Sheet<Blob>[], options: Parameters<typeof writeExcelFile>[1]): Promise<Uint8Array> {
  const blob = await writeExcelFile(sheets, options as never).toBlob()
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return sheets.some(({ data }) => data.some((row) => row.some(isMarked))) ? unmarked(bytes) : bytes
}

/** A text for a cell. The writer keeps texts as keys of a plain object: "constructor" and its like are lost unless they are marked. */
export const workbookText = (text: string): string => (text in Object.prototype ? mark + text : text)

const mark = '\ue5f0'
const strings = 'xl/sharedStrings.xml'

const isMarked = (cell: unknown): boolean => {
  const value = (cell as { readonly value?: unknown } | null | undefined)?.value
  return typeof value === 'string' && value.startsWith(mark)
}

function unmarked(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const names = Object.getOwnPropertyNames(Object.prototype).join('|')
  const plain = strFromU8(parts[strings] ?? new Uint8Array()).replace(new RegExp(`>${mark}(${names})<`, 'g'), '>$1<')
  return zipSync({ ...parts, [strings]: strToU8(plain) })
}
