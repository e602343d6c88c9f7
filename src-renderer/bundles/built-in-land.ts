import type { Topology } from 'topojson-specification'

export const builtInWorldviews = ['cn', 'intl', 'ne'] as const
export type BuiltInWorldview = (typeof builtInWorldviews)[number]
export type LandLevel = '110m' | '50m'

export const isBuiltInWorldview = (id: string): id is BuiltInWorldview => (builtInWorldviews as readonly string[]).includes(id)

// Each map is a file of its own, read when it is first drawn. Not a module: what a module holds is never let go.
const addresses = import.meta.glob<string>('../../resources/basemaps/*-*m.json', { import: 'default', query: '?url', eager: true })

/** The coarse maps, small and asked for ahead of the page that draws them. */
const coarse = new Map<string, Promise<Topology>>()

/** One of the base maps that come with the app, as TopoJSON. */
export const builtInTopology = (worldview: BuiltInWorldview, level: LandLevel): Promise<Topology> => topologyOf(`${worldview}-${level}`, level)

export const lakeTopology = (level: LandLevel): Promise<Topology> => topologyOf(`lakes-${level}`, level)

function topologyOf(name: string, level: LandLevel): Promise<Topology> {
  if (level === '50m') return read(name)
  const known = coarse.get(name)
  if (known) return known
  const reading = read(name)
  coarse.set(name, reading)
  // What failed may be asked for again.
  reading.catch(() => coarse.delete(name))
  return reading
}

async function read(name: string): Promise<Topology> {
  const address = addresses[`../../resources/basemaps/${name}.json`]
  if (address === undefined) throw new Error(`no base map ${name} comes with this app`)
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`the base map ${name} could not be read: ${answer.status}`)
  return (await answer.json()) as Topology
}
