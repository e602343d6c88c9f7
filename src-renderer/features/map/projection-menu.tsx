import { ChevronDown, Globe } from 'lucide-react'
import { writeSetting } from '#data/settings.ts'
import { arcStyles } from '#domain/map/map-scene.ts'
import { projectionNames, type MapView } from '#domain/map/map-view.ts'
import type { Settings } from '#domain/settings/settings.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { Popover } from '#ui/popover.tsx'
import { RadioGroup } from '#ui/radio-group.tsx'
import { centerText, type CenterChoice } from './map-centers.ts'
import styles from './map-tools.module.css'

interface ProjectionMenuProps {
  readonly view: MapView
  readonly settings: Pick<Settings, 'projection' | 'center' | 'arcs'>
  readonly center: CenterChoice
  readonly homeName: string | undefined
  /** The partner on the open card, or the one the map is centred on. */
  readonly partnerName: string | undefined
  readonly onCenter: (center: CenterChoice) => void
}

/** How the earth is laid out and what stands in its middle. */
export function ProjectionMenu({ view, settings, center, homeName, partnerName, onCenter }: ProjectionMenuProps) {
  const words = useWords('map')
  const now = words('projection.now', { projection: words(`projection.${view.projection}`), center: nameOfCenter() })
  return (
    <Popover
      label={words('projection.label')}
      placement="bottom end"
      button={
        <Button icon={Globe}>
          <span className={styles.now}>
            {now}
            <ChevronDown className={styles.arrow} aria-hidden />
          </span>
        </Button>
      }
    >
      <div className={styles.choices}>
        <RadioGroup
          label={words('projection.projection')}
          items={projectionNames.map((id) => ({ id, label: words(`projection.${id}`) }))}
          selected={settings.projection}
          onChange={(id) => void writeSetting('projection', id)}
        />
        <RadioGroup<CenterChoice>
          label={words('projection.center')}
          items={[
            { id: '150e', label: words('projection.pacific') },
            { id: '110e', label: words('projection.asia') },
            { id: '0', label: words('projection.atlantic') },
            ...(homeName === undefined ? [] : [{ id: 'home' as const, label: words('projection.home', { name: homeName }) }]),
            ...(partnerName !== undefined ? [{ id: 'partner' as const, label: words('projection.partner', { name: partnerName }) }] : []),
          ]}
          selected={center === 'turned' ? null : center}
          onChange={onCenter}
        />
        <RadioGroup
          label={words('projection.arcs')}
          items={arcStyles.filter((id) => id !== 'none').map((id) => ({ id, label: words(`projection.${id}`) }))}
          selected={settings.arcs === 'none' ? null : settings.arcs}
          onChange={(id) => void writeSetting('arcs', id)}
        />
      </div>
    </Popover>
  )

  function nameOfCenter(): string {
    if (center === 'home' && homeName !== undefined) return homeName
    if (center === 'partner' && partnerName !== undefined) return partnerName
    return centerText(view.center[0])
  }
}
