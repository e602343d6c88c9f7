import { allBaseMaps } from '#data/base-map-queries.ts'
import { useSettings, writeSetting } from '#data/settings.ts'
import { useQuery } from '#data/use-query.ts'
import { arcStyles } from '#domain/map/map-scene.ts'
import { projectionNames } from '#domain/map/map-view.ts'
import { mapCenters } from '#domain/settings/settings.ts'
import { useWords } from '#i18n/words.ts'
import { RadioGroup } from '#ui/radio-group.tsx'
import { Select } from '#ui/select.tsx'
import { Switch } from '#ui/switch.tsx'
import { builtInViews } from './built-in-views.ts'
import styles from './settings.module.css'

/** How every map begins: view of the borders, projection, centre, lines and what is drawn. */
export function MapSection() {
  const words = useWords('settings')
  const settings = useSettings()
  const own = useQuery(allBaseMaps, [])
  const worldviews = [
    ...builtInViews.map((id) => ({ id, label: words(`worldviews.${id}`) })),
    ...(own.kind === 'ready' ? own.value.map(({ id, name }) => ({ id, label: name })) : []),
  ]
  return (
    <>
      <div className={styles.group}>
        <Select
          label={words('map.worldview')}
          help={words('map.worldviewHelp')}
          items={worldviews}
          selected={settings.worldview}
          onChange={(id) => void writeSetting('worldview', id)}
        />
        <Select
          label={words('map.projection')}
          items={projectionNames.map((id) => ({ id, label: words(`projections.${id}`) }))}
          selected={settings.projection}
          onChange={(id) => void writeSetting('projection', id)}
        />
        <Select
          label={words('map.center')}
          items={mapCenters.map((id) => ({ id, label: words(`centers.${id}`) }))}
          selected={settings.center}
          onChange={(id) => void writeSetting('center', id)}
        />
      </div>
      <div className={styles.group}>
        <RadioGroup
          label={words('map.arcs')}
          items={arcStyles.map((id) => ({ id, label: words(`arcs.${id}`), detail: words(`arcsDetail.${id}`) }))}
          selected={settings.arcs}
          onChange={(id) => void writeSetting('arcs', id)}
        />
      </div>
      <div className={styles.group}>
        {(['showLabels', 'showShading', 'lakes'] as const).map((key) => (
          <Switch
            key={key}
            label={words(`map.${key}`)}
            isSelected={settings[key]}
            onChange={(isSelected) => void writeSetting(key, isSelected)}
          />
        ))}
      </div>
    </>
  )
}
