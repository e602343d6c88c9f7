import { Download } from 'lucide-react'
import { memo, useState } from 'react'
import { useSettings } from '#data/settings.ts'
import { mapDocumentKinds, type MapDocumentKind } from '#documents/map-document.ts'
import type { MapView } from '#domain/map/map-view.ts'
import type { OwnBaseMap } from '#domain/map/own-base-map.ts'
import type { Place } from '#domain/place/place.ts'
import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import { useToday } from '#parts/use-today.ts'
import { MenuButton } from '#ui/menu-button.tsx'
import { showToast } from '#ui/toast-queue.ts'
import { mapFileName } from './map-file-name.ts'
import { mapSession } from './map-session.ts'
import { savedMap } from './saved-map.ts'
import type { Partners } from './use-partners.ts'

interface ExportMenuProps {
  readonly partners: Partners
  readonly shown: readonly Place[]
  readonly year: number | undefined
  readonly view: MapView
  readonly own: OwnBaseMap | undefined
}

/** The map as it stands, as a picture, a page, or places for another program. */
export const ExportMenu = memo(function ExportMenu({ partners, shown, year, view, own }: ExportMenuProps) {
  const words = useWords('map')
  const settings = useSettings()
  const today = useToday()
  const [isWorking, setIsWorking] = useState(false)

  const save = async (kind: MapDocumentKind): Promise<void> => {
    setIsWorking(true)
    try {
      const { home, lightOf } = partners
      const name = mapFileName(words, { kind, home, day: today })
      const saved = await savedMap(kind, name, words, { shown, home, lightOf, settings, own, upToYear: year, selected: mapSession.selected }, view)
      if (saved) {
        showToast({
          text: words('export.done', { name: saved.name }),
          tone: 'ok',
          action: { label: words('export.openFolder'), onPress: () => void host().showSaved({ token: saved.token }) },
        })
      }
    } catch (problem) {
      const reason = problem instanceof Error ? problem.message : String(problem)
      showToast({ text: words('export.failed', { reason }), tone: 'over' })
    } finally {
      setIsWorking(false)
    }
  }

  return (
    <MenuButton
      icon={Download}
      label={words(isWorking ? 'export.working' : 'export.open')}
      isDisabled={isWorking}
      items={mapDocumentKinds.map((kind) => ({ id: kind, label: words(`export.${kind}`), startsGroup: kind === 'geojson' }))}
      onAction={(kind) => void save(kind)}
    />
  )
})
