/** What a room may enter (other rooms, and parts of `resources`) and which packages it may unpack. */
export interface Permission {
  readonly enters: readonly string[]
  readonly unpacks: readonly string[]
}

/** The floor plan of the house. A room that is not here may not exist; `*` stands for the name of a feature. */
export const floorPlan: Readonly<Record<string, Permission>> = {
  'src-main/contract': { enters: [], unpacks: [] },
  'src-main/desktop': { enters: ['src-main/contract'], unpacks: ['electron', 'node:*', 'valibot'] },
  'src-main': { enters: ['src-main/contract', 'src-main/desktop'], unpacks: ['electron', 'node:*', 'valibot'] },

  'src-renderer/domain': {
    enters: [],
    unpacks: ['d3-geo', 'd3-geo-projection', 'geojson', 'pinyin-pro', 'fractional-indexing', 'rbush', 'temporal-polyfill', 'topojson-client', 'topojson-specification'],
  },
  'src-renderer/host': { enters: ['src-main/contract'], unpacks: [] },
  'src-renderer/data': {
    enters: ['src-renderer/domain', 'src-renderer/host', 'resources/data', 'resources/gazetteer', 'resources/rules'],
    unpacks: ['dexie', 'dexie-react-hooks', 'react'],
  },
  'src-renderer/documents': { enters: ['src-renderer/domain'], unpacks: ['docx', 'fflate', 'geojson', 'ical.js', 'papaparse', 'write-excel-file'] },
  'src-renderer/bundles': {
    enters: ['src-renderer/domain', 'src-renderer/host', 'resources/basemaps', 'resources/data'],
    unpacks: ['chardet', 'fflate', 'geojson', 'ical.js', 'papaparse', 'saxes', 'shpjs', 'topojson-client', 'topojson-server', 'topojson-simplify', 'topojson-specification'],
  },
  'src-renderer/navigation': { enters: ['src-renderer/domain'], unpacks: ['react'] },
  'src-renderer/i18n': { enters: ['src-renderer/domain', 'resources/locales', 'resources/data'], unpacks: ['i18next', 'react'] },
  'src-renderer/ui': {
    enters: ['src-renderer/i18n'],
    unpacks: ['@fontsource/*', 'lucide-react', 'react', 'react-aria-components', 'react-dom'],
  },
  'src-renderer/parts': {
    enters: rooms('domain', 'data', 'navigation', 'i18n', 'ui', 'host'),
    unpacks: ['lucide-react', 'react'],
  },
  'src-renderer/features/*': {
    enters: ['resources/data', ...rooms('domain', 'data', 'documents', 'bundles', 'host', 'navigation', 'i18n', 'ui', 'parts')],
    unpacks: ['d3-geo', 'geojson', 'lucide-react', 'react', 'recharts'],
  },
  'src-renderer/app': {
    enters: ['src-main/contract', 'resources/data', 'resources/basemaps', 'src-renderer/features/*', ...rooms('domain', 'data', 'documents', 'bundles', 'host', 'navigation', 'i18n', 'ui', 'parts')],
    unpacks: ['*'],
  },
  // The two pages' first files: they only open the door of the shell.
  'src-renderer': { enters: rooms('app', 'ui'), unpacks: [] },
}

function rooms(...names: readonly string[]): string[] {
  return names.map((name) => `src-renderer/${name}`)
}
