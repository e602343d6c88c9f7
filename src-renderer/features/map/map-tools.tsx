import { List, Map as MapIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { LegendCounts } from '#domain/map/places-for-map.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Tooltip } from '#ui/tooltip.tsx'
import styles from './map-tools.module.css'

interface MapToolsProps {
  readonly counts: LegendCounts
  readonly isList: boolean
  readonly onList: () => void
  readonly exportMenu: ReactNode
  /** The menus that only the drawn map has. */
  readonly children?: ReactNode
}

/** How many partners are shown, and the tools of the map; above the stage or the list. */
export function MapTools({ counts, isList, onList, exportMenu, children }: MapToolsProps) {
  const words = useWords('map')
  const format = useFormats()
  return (
    <>
      <p className={styles.counts} data-furniture>
        <span>
          <b>{format.number(counts.living)}</b>
          {words('stage.partners', { count: counts.living })}
          {counts.ended > 0 && ` · ${words('stage.ended', { count: counts.ended })}`}
        </span>
        <span>
          <b>{format.number(counts.countries)}</b>
          {words('stage.countries', { count: counts.countries })}
        </span>
        {counts.toBeConfirmed > 0 && (
          <Tooltip text={words('stage.toBeConfirmedHelp')}>
            <Link size="meta" onPress={() => go({ page: 'places', list: 'to-be-confirmed' })}>
              {words('stage.toBeConfirmed', { count: counts.toBeConfirmed })}
            </Link>
          </Tooltip>
        )}
      </p>
      <div className={styles.tools} data-furniture>
        {children}
        <div className={styles.pair}>
          <Button icon={isList ? MapIcon : List} onPress={onList}>
            {words(isList ? 'list.close' : 'list.open')}
          </Button>
          {exportMenu}
        </div>
      </div>
    </>
  )
}
