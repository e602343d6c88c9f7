interface CommandOption {
  /** What stands for the value in the help; absent for a switch. */
  readonly value?: string
  readonly says: string
  /** The value is the path of a file to read. */
  readonly isFile?: true
}

export interface CommandTable {
  readonly says: string
  /** Endings that `--out` may have; absent where nothing is written. */
  readonly out?: readonly string[]
  /** How many words besides options the command takes. */
  readonly operands: number
  /** What stands for the first word in the help, where that is no file. */
  readonly word?: string
  /** The first word is a file to read; main keeps its path. */
  readonly input?: true
  /** `--out` names a folder, and may be left out. */
  readonly outFolder?: true
  readonly options: Readonly<Record<string, CommandOption>>
}

/** Every command that works without a window. One that does not work yet is not listed. */
export const commands: Readonly<Record<string, CommandTable>> = {
  map: {
    says: 'draws the map of the partners',
    out: ['svg', 'png', 'pdf', 'geojson', 'kml', 'csv'],
    operands: 0,
    options: {
      lang: { value: 'L', says: 'language of the names: zh-Hans, en, ja, ko, ru, fr, de, es, ar, pt, it' },
      worldview: { value: 'W', says: 'cn, intl or ne' },
      projection: { value: 'P', says: 'equal-earth, natural-earth, robinson, miller or globe' },
      center: { value: 'LON', says: 'longitude in the middle, degrees east' },
      size: { value: 'S', says: '1920x1080, a4 or a3' },
      tier: { value: 'a,b', says: 'only these: sister, friendly-exchange, intent, contact, ended' },
      sector: { value: 'a,b', says: 'only places with one of these sectors' },
      year: { value: 'Y', says: 'as it was at the end of this year' },
      highlight: { value: 'id,id', says: 'places to stand out' },
    },
  },
  backup: {
    says: 'makes a backup now, in DIR or beside the records',
    outFolder: true,
    operands: 0,
    options: {},
  },
  restore: {
    says: 'checks a backup, keeps one of the records that are here, and puts it in their place',
    operands: 1,
    input: true,
    options: { 'dry-run': { says: 'only checks, and counts what would change' } },
  },
  verify: {
    says: 'checks every part and every line of a backup, and changes nothing',
    operands: 1,
    input: true,
    options: {},
  },
  import: {
    says: 'brings a table in: CSV, XLSX, vCard, ICS, GeoJSON or JSON; all of it or nothing',
    operands: 1,
    input: true,
    options: {
      as: { value: 'KIND', says: 'what the rows are: places, contacts, organisations, activities, agreements, letters …' },
      map: { value: 'FILE', says: 'JSON: which column goes where, {"heading": "names/en"}', isFile: true },
      sheet: { value: 'NAME', says: 'only this sheet of a workbook, or this list of a JSON file' },
      encoding: { value: 'E', says: 'how the letters are kept: utf-8, gb18030, shift_jis, euc-kr, windows-1252 …' },
      delimiter: { value: 'C', says: 'what parts the columns of a CSV file' },
      duplicates: { value: 'D', says: 'rows whose like is on record: skip, fill, overwrite or add; when left out, skip, but overwrite what the file names by id' },
      create: { says: 'makes a record for each name a row leads to that is not on record' },
      'skip-refused': { says: 'leaves out rows that cannot come in, instead of bringing nothing in' },
      'dry-run': { says: 'only counts what would be added, changed, skipped and refused' },
    },
  },
  export: {
    says: 'writes all records into one file',
    out: ['json', 'xlsx', 'zip'],
    operands: 0,
    options: {
      only: { value: 'a,b', says: 'only these: places, contacts, activities …' },
      lang: { value: 'L', says: 'language of the headings' },
    },
  },
  paper: {
    says: 'makes a paper of a visit: schedule, today (one day on one page) or trip-book',
    out: ['docx', 'pdf', 'xlsx', 'txt', 'ics'],
    operands: 1,
    word: 'KIND',
    options: {
      visit: { value: 'ID', says: 'the visit' },
      lang: { value: 'L,L', says: 'one language or two: zh-Hans, en, ja, ko, ru, fr, de, es, ar, pt, it' },
      day: { value: 'DAY', says: 'which day of the visit "today" is, 2026-12-14; today while it lasts, else its first' },
      confidential: { says: 'private numbers, lines if asked and topics to avoid as well' },
    },
  },
  check: {
    says: 'prints how a visit stands to the rules, and what in it does not go together',
    operands: 0,
    options: {
      visit: { value: 'ID', says: 'the visit, by its id' },
      lang: { value: 'L', says: 'language of the reasons' },
    },
  },
  selftest: {
    says: 'checks the database, the journal and the last backup, and says what is wrong',
    operands: 0,
    options: {},
  },
  stats: {
    says: 'writes the annual tables as a workbook',
    out: ['xlsx'],
    operands: 0,
    options: {
      lang: { value: 'L', says: 'language of the words: zh-Hans, en, ja, ko, ru, fr, de, es, ar, pt, it' },
      year: { value: 'Y', says: 'the year, this one when left out' },
    },
  },
}
