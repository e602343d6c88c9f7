import type { ImportFile } from '#domain/import/import-table.ts'
import { cardTables, eventTables } from './card-tables.ts'
import { csvTables, type CsvWish } from './csv-tables.ts'
import { importLimits, refuseImport } from './import-refused.ts'
import { jsonTables } from './json-tables.ts'
import { unzippedParts } from './unzipped-parts.ts'
import { xlsxTables } from './xlsx-tables.ts'

const ownRecords = 'records.json'

/** The tables in a file, known by its bytes and, where they do not say it, by its name; throws `ImportRefused` with the reason for anything else. */
export function importFileFrom(bytes: Uint8Array, name: string, wish: CsvWish = {}): ImportFile {
  const { mostBytes } = importLimits
  if (bytes.length > mostBytes) refuseImport({ kind: 'too-large', megabytes: Math.ceil(bytes.length / 2 ** 20), most: mostBytes / 2 ** 20 })
  if (bytes.length === 0) refuseImport({ kind: 'empty' })
  const starts = (...wanted: readonly number[]): boolean => wanted.every((byte, index) => bytes[index] === byte)
  if (starts(0x50, 0x4b)) {
    // Our own ZIP says everything in its JSON file; its tables are for people.
    const own = unzippedParts(bytes, (part) => part === ownRecords).get(ownRecords)
    return own ? jsonTables(own) : xlsxTables(bytes)
  }
  // A compound file: either a workbook of before 2007 or one that is sealed with a password.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) refuseImport({ kind: name.toLowerCase().endsWith('x') ? 'locked' : 'old-excel' })
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''
  const beginning = new TextDecoder().decode(bytes.subarray(0, 200)).replace(/^\ufeff/, '').trimStart().toUpperCase()
  if (ending === 'vcf' || beginning.startsWith('BEGIN:VCARD')) return cardTables(bytes, wish.encoding)
  if (ending === 'ics' || beginning.startsWith('BEGIN:VCALENDAR')) return eventTables(bytes, wish.encoding)
  if (ending === 'json' || ending === 'geojson' || /^[[{]/.test(beginning)) return jsonTables(bytes)
  if (/^(?:%PDF|\x89PNG|GIF8|\xff\xd8)/i.test(beginning)) refuseImport({ kind: 'unknown-format' })
  return csvTables(bytes, wish)
}
