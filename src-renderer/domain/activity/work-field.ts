import type { Activity } from './activity.ts'

/** The fields of work by which the office counts its exchanges, in the order of its reports. */
export const workFields = [
  'trade-economy',
  'culture-tourism',
  'education',
  'foreign-affairs',
  'science-technology',
  'health',
  'city-environment',
  'publicity',
  'other',
] as const
export type WorkField = (typeof workFields)[number]

const sectorsOfField: Readonly<Record<Exclude<WorkField, 'other'>, string>> = {
  'trade-economy':
    'trade investment business economy cross-border-e-commerce services-trade outsourcing industry-matching free-trade-zone finance industry agriculture logistics transport port-industry-city port-shipping',
  'culture-tourism': 'culture performing-arts music museum intangible-heritage tourism sports',
  education: 'education chinese-plus vocational-education youth talent-training',
  'foreign-affairs': 'foreign-affairs high-level-visits people-to-people disaster-reduction animal-exchange',
  'science-technology': 'science-technology biotech biomedicine smart-city synthetic-biology circular-economy',
  health: 'health tcm nuclear-medicine',
  'city-environment': 'green-low-carbon environment climate urban-governance urban-planning urban-greening',
  publicity: 'media',
}

const fieldBySector: ReadonlyMap<string, WorkField> = new Map(
  Object.entries(sectorsOfField).flatMap(([field, sectors]) =>
    sectors.split(' ').map((sector) => [sector, field as WorkField] as const),
  ),
)

/** The field a sector of the vocabulary belongs to. */
export const fieldOfSector = (sector: string): WorkField => fieldBySector.get(sector) ?? 'other'

/** The fields of an exchange, each once; press coverage is publicity whatever it reports on, and no sector at all is "other". */
export function fieldsOfActivity({ sectors, types }: Pick<Activity, 'sectors' | 'types'>): readonly WorkField[] {
  const found = new Set(sectors.map(fieldOfSector))
  if (types.includes('media-coverage')) found.add('publicity')
  return found.size === 0 ? ['other'] : workFields.filter((field) => found.has(field))
}
