import type { OwnBaseMap } from '#domain/map/own-base-map.ts'
import type { Settings } from '#domain/settings/settings.ts'
import type { Words } from '#i18n/words.ts'

export type CreditedSettings = Pick<Settings, 'worldview' | 'arcs'> & Partial<Pick<Settings, 'projection'>>

const naturalEarth = 'Natural Earth'

/**
 * What has to stand on every map: in the first line that it is schematic, or its approval number; in the second whose
 * view of borders it follows, where it comes from and what its lines are.
 */
export function creditLines(words: Words, settings: CreditedSettings, own: OwnBaseMap | undefined): readonly [string, string] {
  const isApproved = own !== undefined && own.approvalNumber !== ''
  const first = isApproved ? words('credit.approved', { number: own.approvalNumber }) : words('credit.schematic')
  const worldview = own?.worldview ?? settings.worldview
  const view = words.has(`ground.${worldview}`) ? words(`ground.${worldview}`) : worldview
  // A stylised curve would float before the globe, so every line on it is a great circle.
  const isGlobe = settings.projection === 'globe'
  const facts = [
    isApproved ? view : words('credit.unapproved', { view }),
    words('credit.source', { source: own === undefined ? naturalEarth : own.source || own.name }),
    ...(settings.arcs === 'none' ? [] : [words(`credit.${isGlobe ? 'great-circle' : settings.arcs}`)]),
  ]
  return [first, facts.join(words('credit.between'))]
}
