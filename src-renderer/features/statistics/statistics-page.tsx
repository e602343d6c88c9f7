import { Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { StatisticsWish } from '#domain/statistics/statistics-wish.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { unsettled } from '#navigation/settled.ts'
import { ChosenTags } from '#parts/chosen-tags.tsx'
import { useHomeCity } from '#parts/use-today.ts'
import { textIn } from '#domain/place/language-map.ts'
import { without } from '#domain/place/without.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { AnnualButton } from './annual-button.tsx'
import { ContactPanel } from './contact-panel.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { FiguresLine } from './figures-line.tsx'
import { HeatPanel } from './heat-panel.tsx'
import { shows, type Show } from './show.ts'
import { ActivePanel, ContinentPanel, DirectionPanel } from './side-panels.tsx'
import styles from './statistics-page.module.css'
import { TierPanel } from './tier-panel.tsx'
import { useStatistics } from './use-statistics.ts'
import { VisitPanel } from './visit-panel.tsx'
import { useWishChips } from './use-wish-chips.ts'
import { WishButton } from './wish-button.tsx'

interface StatisticsPageProps {
  readonly show?: Show
  readonly filter?: StatisticsWish
}

// The same object each time, so that nothing is counted anew.
const everything: StatisticsWish = {}

/** Every figure of the office in one place: how the circle grew, what was exchanged, who has gone silent. */
export function StatisticsPage({ show = 'both', filter: wish = everything }: StatisticsPageProps) {
  const words = useWords('statistics')
  const home = useHomeCity()
  const [isExporting, setExporting] = useState(false)
  const room = useStatistics(wish)
  const chips = useWishChips(wish)
  const isDrawn = room !== undefined
  useEffect(() => (isDrawn ? undefined : unsettled()), [isDrawn])
  if (!room) return null
  const { said } = room
  const stand = (to: { readonly show?: Show; readonly wish?: StatisticsWish }): void => {
    const shown = to.show ?? show
    go({ page: 'statistics', ...(shown !== 'both' && { show: shown }), filter: to.wish ?? wish }, { instead: true })
  }
  if (room.isEmpty) {
    return (
      <div className={styles.empty}>
        <EmptyState
          drawing="places"
          sentence={words('empty')}
          action={
            <Button variant="primary" onPress={() => go({ page: 'places', adding: true })}>
              {words('addFirst')}
            </Button>
          }
        />
      </div>
    )
  }
  return (
    <div className={styles.page} data-show={show}>
      <header className={styles.head}>
        <h2 className={styles.printTitle}>
          {words('printTitle', { home: (home && textIn(home.names, words.language)?.text) ?? '' })}
        </h2>
        <FiguresLine said={said} />
        <div className={styles.tools} data-print="never">
          <WishButton wish={wish} room={room} onChange={(to) => stand({ wish: to })} />
          <Segmented
            label={words('show.label')}
            items={shows.map((id) => ({ id, label: words(`show.${id}`) }))}
            selected={show}
            onChange={(to) => stand({ show: to })}
          />
          <AnnualButton said={said} />
          <Button icon={Download} onPress={() => setExporting(true)}>
            {words('export.open')}
          </Button>
        </div>
        <ChosenTags
          label={words.in('parts', 'conditions')}
          tags={chips}
          onRemove={(id) => stand({ wish: without(wish, id) })}
        />
      </header>
      <div className={styles.panes}>
        <div className={styles.main}>
          <TierPanel said={said} show={show} />
        </div>
        <div className={styles.side}>
          <HeatPanel said={said} show={show} />
          <DirectionPanel said={said} show={show} />
          <ActivePanel said={said} show={show} />
          <VisitPanel said={said} show={show} />
          <ContinentPanel said={said} show={show} />
        </div>
      </div>
      <div className={styles.foot}>
        <ContactPanel said={said} show={show} />
      </div>
      {isExporting && <ExportDialog said={said} home={home} onClose={() => setExporting(false)} />}
    </div>
  )
}
