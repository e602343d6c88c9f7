interface CommandOption {
  /** What stands for the value in the help; absent for a switch. */
  readonly value?: string
  readonly says: string
}

export interface CommandTable {
  readonly says: string
  /** Endings that `--out` may have; absent where nothing is written. */
  readonly out?: readonly string[]
  /** How many words besides options the command takes. */
  readonly operands: number
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
}
