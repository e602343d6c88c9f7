import type { Language } from '#domain/place/language.ts'

/** What is called the same in every language: formats, programs, standards, units, keys, letters. */
const everywhere =
  /\b(?:SVG|PNG|PDF|CSV|KML|GeoJSON|TopoJSON|Shapefile|SHP|ZIP|A[34]|IANA|GeoNames|Natural Earth|Equal Earth|Robinson|Miller|Sister City Atlas|Electron|Chromium|Ctrl|Shift|Alt|Esc|Enter|Tab|Home|End|Del|Page (?:Up|Down)|MIT|WGS 84|UTC|k?m|[kMG]B|ID|[A-Z]|\d+[a-z]?)\b/g

/** Words a language shares with English. */
export const sharedWords: Partial<Record<Language, readonly string[]>> = {
  fr: [
    'Total',
    'Pages',
    'page',
    'Date',
    'Participants',
    'Source',
    'Sources',
    'Version',
    'Document (PDF, A3)',
    'Projection',
    'Centre',
    'Globe',
    'Continent',
    'Longitude',
    'Latitude',
    'Europe',
    'Province',
    'Oblast',
    'Finance',
    'Agriculture',
    'Culture',
    'Forum',
    'Plan',
    'Plans',
    'Action',
    'Actions',
    'Invitation',
    'Invitations',
    'Port',
    'Ports',
    'Photo',
    'District',
    'Note',
    'Train',
  ],
  de: [
    'Online',
    'Name',
    'Name ({{language}})',
    'Filter',
    'Partner: {{name}}',
    'System',
    'Version',
    'Region',
    'Forum',
    'Plan',
    'Person',
    'Organisation',
    'Text',
    'Form',
    'Delegation {{number}}',
  ],
  es: [
    'Sector',
    'Total',
    'No',
    'General',
    'Capital',
    'Asia',
    'Plan',
    'Hospital',
    'Idea',
  ],
  pt: [
    'Total',
    'Longitude',
    'Latitude',
    'Local',
    'Capital',
    'Oceania',
    'Oblast',
    'E-mail',
    'Hospital',
  ],
  it: [
    'No',
    'File',
    'Partner: {{name}}',
    '{{year}}: {{count}} partner',
    '{{count}} area',
    'Asia',
    'Africa',
    'Oceania',
    'Oblast',
    'Forum',
    'E-mail',
    'Idea',
  ],
}

/** True when `text` may stand in `language` just as in English. */
export function maySay(language: Language): (text: string) => boolean {
  const own = new Set(sharedWords[language])
  return (text) => own.has(text) || !/\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, '').replace(everywhere, ''))
}
