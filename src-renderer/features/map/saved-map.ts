import { mapDocument, type MapDocumentKind } from '#documents/map-document.ts'
import { mapSheet } from '#documents/map-sheet.ts'
import type { MapView } from '#domain/map/map-view.ts'
import type { Settings } from '#domain/settings/settings.ts'
import { host } from '#host/host.ts'
import type { Words } from '#i18n/words.ts'
import { loadLand } from './load-land.ts'
import { mapAsSaid, type MapAsked } from './map-as-said.ts'
import { textMeasure } from './text-measure.ts'

interface MapToSave extends MapAsked {
  readonly settings: Settings
}

/** The saved file, or null when the dialog was left without saving. */
export async function savedMap(
  kind: MapDocumentKind,
  name: string,
  words: Words,
  asked: MapToSave,
  view: MapView,
): Promise<{ token: string; name: string } | null> {
  const { settings } = asked
  const picture = async () => {
    const sheet = mapSheet(kind === 'pdf' ? 'a3' : '1920x1080')
    if (!sheet) throw new Error(`no sheet for ${kind}`)
    const land = await loadLand(settings.worldview, () => undefined)
    const { arcs, showLabels, showShading } = settings
    const family = getComputedStyle(document.documentElement).fontFamily
    return { land: land.fine ?? land.coarse, view, sheet, arcs, showLabels, showShading, showLakes: settings.lakes, family }
  }
  const press = { measure: textMeasure(), printPdf: (arg: Parameters<ReturnType<typeof host>['printPdf']>[0]) => host().printPdf(arg) }
  const bytes = await mapDocument(kind, mapAsSaid(words, asked), picture, press)
  const filters = [{ name: words('export.filter', { format: kind.toUpperCase() }), extensions: [kind] }]
  return host().saveFile({ name, bytes, filters })
}
