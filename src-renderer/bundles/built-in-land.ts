import type { Topology } from 'topojson-specification'

export const builtInWorldviews = ['cn', 'intl', 'ne'] as const
export type BuiltInWorldview = (typeof builtInWorldviews)[number]
export type LandLevel = '110m' | '50m'

export const isBuiltInWorldview = (id: string): id is BuiltInWorldview => (builtInWorldviews as readonly string[]).includes(id)

// Each map is a file of its own in the build, read when it is first drawn.
const files = import.meta.glob<Topology>('../../resources/basemaps/*-*m.json', { import: 'default' })

/** One of the base maps that come with the app, as TopoJSON. */
export const builtInTopology = (worldview: BuiltInWorldview, level: LandLevel): Promise<Topology> => read(`${worldview}-${level}`)

export const lakeTopology = (level: LandLevel): Promise<Topology> => read(`lakes-${level}`)

async function read(name: string): Promise<Topology> {
  const file = files[`../../resources/basemaps/${name}.json`]
  if (!file) throw new Error(`no base map ${name} comes with this app`)
  return file()
}
