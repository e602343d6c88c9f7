import { writeSetting } from '#data/settings.ts'
import type { Settings } from '#domain/settings/settings.ts'
import { useWords } from '#i18n/words.ts'
import styles from './display-chips.module.css'

/** What is drawn over the land: lines, names, shading, lakes. */
export function DisplayChips({ settings }: { readonly settings: Settings }) {
  const words = useWords('map')
  const hasArcs = settings.arcs !== 'none'
  return (
    <div className={styles.chips}>
      <Chip label={words('show.arcs')} isOn={hasArcs} onPress={() => void writeSetting('arcs', hasArcs ? 'none' : 'stylised')} />
      <Chip label={words('show.labels')} isOn={settings.showLabels} onPress={() => void writeSetting('showLabels', !settings.showLabels)} />
      <Chip label={words('show.shading')} isOn={settings.showShading} onPress={() => void writeSetting('showShading', !settings.showShading)} />
      <Chip label={words('show.lakes')} isOn={settings.lakes} onPress={() => void writeSetting('lakes', !settings.lakes)} />
    </div>
  )
}

interface ChipProps {
  readonly label: string
  readonly isOn: boolean
  readonly onPress: () => void
}

function Chip({ label, isOn, onPress }: ChipProps) {
  return (
    <button type="button" className={styles.chip} aria-pressed={isOn} onClick={onPress}>
      {label}
    </button>
  )
}
