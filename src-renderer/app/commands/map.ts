import { allBaseMaps } from '#data/base-map-queries.ts'
import { allContactEvents } from '#data/contact-queries.ts'
import { homeCity } from '#data/home-queries.ts'
import { allPlaces } from '#data/place-queries.ts'
import { mapDocument, mapDocumentKinds, type MapDocumentKind, type MapPicture } from '#documents/map-document.ts'
import { mapSheet, type MapSheet } from '#documents/map-sheet.ts'
import type { LightOf } from '#domain/map/map-filter.ts'
import { legendCounts, placesForMap } from '#domain/map/places-for-map.ts'
import { intervalsOf } from '#domain/place/contact-intervals.ts'
import { contactsOf } from '#domain/place/contact-light.ts'
import type { ContactEvent } from '#domain/place/contact-event.ts'
import type { HomeCity } from '#domain/place/home.ts'
import { partialDate } from '#domain/place/partial-date.ts'
import type { Place } from '#domain/place/place.ts'
import type { Settings } from '#domain/settings/settings.ts'
import { loadLand } from '#features/map/load-land.ts'
import { mapAsSaid } from '#features/map/map-as-said.ts'
import { centerPoint } from '#features/map/map-centers.ts'
import { textMeasure } from '#features/map/text-measure.ts'
import { host } from '#host/host.ts'
import { wordsOutsideReact } from '#i18n/words.ts'
import type { CliCommand, CommandContext, CommandOutcome } from './cli-command.ts'
import { mapWords, type MapWish } from './map-words.ts'

const builtIn = ['cn', 'intl', 'ne']

/** Draws the map of the partners into a file, or writes its places as a table or for another map. */
export const mapCommand: CliCommand = {
  name: 'map',
  options: ['lang', 'worldview', 'projection', 'center', 'size', 'tier', 'sector', 'year', 'highlight'],
  run: drawMap,
}

async function drawMap(context: CommandContext): Promise<CommandOutcome> {
  const kind = mapDocumentKinds.find((one) => one === context.outFormat)
  if (!kind) return { status: 2, problem: `--out: must end in one of ${mapDocumentKinds.join(', ')}` }
  const [places, events, home, ownMaps] = await Promise.all([allPlaces(), allContactEvents(), homeCity(), allBaseMaps()])
  const read = mapWords(context.options, { worldviews: [...builtIn, ...ownMaps.map(({ id }) => id)], places })
  if ('problem' in read) return { status: 2, problem: read.problem }
  const sheet = sheetFor(kind, read.wish)
  if (!sheet) return { status: 2, problem: '--size: a PDF is a page; must be a4 or a3' }

  const { wish } = read
  const settings = { ...context.settings, worldview: wish.worldview ?? context.settings.worldview, projection: wish.projection ?? context.settings.projection }
  const lightOf = lightOfPlaces(places, events, home)
  const shown = placesForMap(places, { tiers: wish.tiers, sectors: wish.sectors, upToYear: wish.year }, lightOf)
  const own = ownMaps.find(({ id }) => id === settings.worldview)
  const said = mapAsSaid(wordsOutsideReact(context.language, 'map'), {
    shown,
    home,
    lightOf,
    settings,
    own,
    upToYear: wish.year,
    highlighted: wish.highlighted,
  })
  const bytes = await mapDocument(kind, said, () => picture(settings, wish, sheet, home), { measure: textMeasure(), printPdf: (arg) => host().printPdf(arg) })
  await context.writeOutput(bytes)
  return { status: 0, output: said.summary, json: factsOf(kind, places, shown, bytes) }
}

function sheetFor(kind: MapDocumentKind, { sheet }: MapWish): MapSheet | undefined {
  if (kind === 'pdf') return sheet ? (sheet.paper ? sheet : undefined) : mapSheet('a3')
  return sheet ?? mapSheet('1920x1080')
}

async function picture(settings: Settings, wish: MapWish, sheet: MapSheet, home: HomeCity | undefined): Promise<MapPicture> {
  const projection = wish.projection ?? settings.projection
  const isGlobe = projection === 'globe'
  const [lon, lat] = centerPoint(settings.center, home, isGlobe)
  const land = await loadLand(settings.worldview, () => undefined)
  return {
    land: land.fine ?? land.coarse,
    view: { projection, center: [wish.center ?? lon, lat], zoom: 1, pan: [0, 0] },
    sheet,
    arcs: settings.arcs,
    showLabels: true,
    showShading: settings.showShading,
    showLakes: settings.lakes,
    family: getComputedStyle(document.documentElement).fontFamily,
  }
}

function lightOfPlaces(places: readonly Place[], events: readonly ContactEvent[], home: HomeCity | undefined): LightOf {
  const today = partialDate(new Intl.DateTimeFormat('sv-SE').format(new Date()))
  const contacts = today && contactsOf(places, events, today, intervalsOf(home))
  return (id) => contacts?.get(id)?.light ?? 'not-checked'
}

function factsOf(kind: MapDocumentKind, places: readonly Place[], shown: readonly Place[], bytes: Uint8Array) {
  const { ended, countries, undated } = legendCounts(shown)
  return { format: kind, bytes: bytes.length, places: shown.length, ended, countries, undated, notShown: places.length - shown.length }
}
