import { CalendarPlus, ChevronLeft, CopyPlus, Ellipsis, FileText, LayoutTemplate, History, Pencil, Route, Trash2 } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { removeOps } from '#domain/log/op.ts'
import { textIn } from '#domain/place/language-map.ts'
import { anyOps } from '#domain/record/any-record.ts'
import { lengthInDays } from '#domain/visit/visit-days.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { visitStates, type Visit } from '#domain/visit/visit.ts'
import { useWords } from '#i18n/words.ts'
import { visitViews, type VisitView } from '#navigation/address.ts'
import { go } from '#navigation/go.ts'
import { ConflictChip } from '#parts/conflict-chip.tsx'
import { useHistoryCommand } from '#parts/history-commands.ts'
import { useEditRecord } from '#parts/record-editing.tsx'
import { RecordHistory } from '#parts/record-history.tsx'
import { RuleChips } from '#parts/rule-chips.tsx'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { MenuButton } from '#ui/menu-button.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { CalendarDialog } from './calendar-dialog.tsx'
import { CopyVisitDialog } from './copy-visit-dialog.tsx'
import { PaperDialog } from './paper-dialog.tsx'
import { RouteAdviserDialog } from './route-adviser-dialog.tsx'
import { VisitFacts } from './visit-facts.tsx'
import styles from './visit-header.module.css'

interface VisitHeaderProps {
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  readonly view: VisitView
}

/** What the visit is at a glance, how far it has come, and the way to each leaf of its file. */
export function VisitHeader({ file, surroundings, view }: VisitHeaderProps) {
  const words = useWords('visits')
  const format = useFormats()
  const save = useSave()
  const edit = useEditRecord()
  const [copying, setCopying] = useState<'copy' | 'template'>()
  const [isMakingPapers, setPapers] = useState(false)
  const [isImporting, setImporting] = useState(false)
  const [isAdvised, setAdvised] = useState(false)
  const [isPast, setPast] = useHistoryCommand()
  // Rules and conflicts may lag a frame behind the hand.
  const checked = useDeferredValue(file)
  const { visit } = file
  const name = textIn(visit.titles, words.language)?.text ?? words.in('parts', 'untitled')
  const stateName = (state: Visit['state']): string => words.in('vocabulary', `visitStates.${state}`)

  const setState = (state: Visit['state']): void => {
    const ops = anyOps('visit', visit, { ...visit, state })
    void save('visit.edit', ops, words('stateSet', { state: stateName(state) }))
  }
  const remove = async (): Promise<void> => {
    if (await save('visit.remove', removeOps('visit', visit.id), words('removed', { name }))) go({ page: 'visits' })
  }
  const act = (id: 'route' | 'calendar' | 'copy' | 'template' | 'history' | 'delete'): void => {
    if (id === 'delete') void remove()
    else if (id === 'history') setPast(true)
    else if (id === 'route') setAdvised(true)
    else if (id === 'calendar') setImporting(true)
    else setCopying(id)
  }
  const count = { roster: file.members.length, preparation: file.tasks.filter(({ state }) => state !== 'done' && state !== 'dropped').length }
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <span className={styles.back}>
          <IconButton label={words('back')} icon={ChevronLeft} size="small" onPress={() => go({ page: 'visits' })} />
        </span>
        <h2 className={styles.name}>
          <bdi>{name}</bdi>
        </h2>
        <MenuButton
          label={words('state', { state: stateName(visit.state) })}
          size="small"
          items={visitStates.map((id) => ({ id, label: stateName(id) }))}
          selected={visit.state}
          onAction={setState}
        />
        <span className={styles.actions}>
          <Button icon={FileText} onPress={() => setPapers(true)}>
            {words('papers')}
          </Button>
          <Button icon={Pencil} onPress={() => edit({ kind: 'visit', id: visit.id })}>
            {words('edit')}
          </Button>
          <MenuButton
            label={words('more')}
            icon={Ellipsis}
            isLabelHidden
            items={[
              ...(visit.direction === 'outbound' ? [{ id: 'route' as const, label: words('adviser.open'), icon: Route }] : []),
              { id: 'calendar', label: words('calendar.open'), icon: CalendarPlus },
              { id: 'copy', label: words('copy.menu'), icon: CopyPlus, startsGroup: true },
              { id: 'template', label: words('copy.templateMenu'), icon: LayoutTemplate },
              { id: 'history', label: words.in('parts', 'history.open'), icon: History },
              { id: 'delete', label: words('remove'), icon: Trash2, isDangerous: true, startsGroup: true },
            ]}
            onAction={act}
          />
        </span>
      </div>
      <VisitFacts visit={visit} days={lengthInDays(visit)} people={file.members.length} />
      <RuleChips file={checked} surroundings={surroundings}>
        <ConflictChip file={checked} surroundings={surroundings} />
      </RuleChips>
      <Segmented
        label={words('leaves')}
        items={visitViews.filter((id) => id !== 'reception' || visit.direction === 'inbound').map((id) => ({
          id,
          label: id === 'roster' || id === 'preparation' ? words(`views.${id}`, { number: format.number(count[id]) }) : words(`views.${id}`),
        }))}
        selected={view}
        onChange={(to) => go({ page: 'visits', visit: visit.id, view: to })}
      />
      {copying && <CopyVisitDialog file={file} asTemplate={copying === 'template'} onClose={() => setCopying(undefined)} />}
      {isMakingPapers && <PaperDialog visitId={visit.id} onClose={() => setPapers(false)} />}
      {isImporting && <CalendarDialog file={file} surroundings={surroundings} onClose={() => setImporting(false)} />}
      {isAdvised && <RouteAdviserDialog file={file} surroundings={surroundings} onClose={() => setAdvised(false)} />}
      {isPast && <RecordHistory kind="visit" id={visit.id} onClose={() => setPast(false)} />}
    </header>
  )
}
