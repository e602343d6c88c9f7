import { useCallback, useState, type ReactNode } from 'react'
import { recordById } from '#data/record-queries.ts'
import type { Activity } from '#domain/activity/activity.ts'
import type { Contact } from '#domain/place/contact-light.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Place } from '#domain/place/place.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { NewActivity } from '#parts/new-activity.tsx'
import { DoubtBanner } from './doubt-banner.tsx'
import { EmptyLine } from './empty-line.tsx'
import { ExchangesSection } from './exchanges-section.tsx'
import { FactsSection } from './facts-section.tsx'
import { FileJumps } from './file-jumps.tsx'
import { filledAndEmpty, recordColumns, type RecordSection } from './file-sections.ts'
import { LadderSection } from './ladder-section.tsx'
import { NamesSection } from './names-section.tsx'
import { newRecordValues } from './new-record-values.ts'
import { NotesSection } from './notes-section.tsx'
import type { PlaceFile } from './place-file.ts'
import { PlaceHeader } from './place-header.tsx'
import styles from './place-page.module.css'
import { useEditRecord } from '#parts/record-editing.tsx'
import { RecordSections } from './record-sections.tsx'
import { SectorsSection } from './sectors-section.tsx'
import { SourcesSection } from './sources-section.tsx'
import { TierOffer, type NewClimb } from './tier-offer.tsx'

interface PlaceFileViewProps {
  readonly place: Place
  readonly file: PlaceFile
  readonly contact: Contact
  readonly activities: readonly Activity[]
  readonly today: PartialDate
}

/** Each section that can be changed in place; one is open at a time. */
export type PlaceSection = 'ladder' | 'names' | 'facts' | 'sectors' | 'sources'

/** Everything about one place: how the partnership grew, what is planned and done, with whom, and where that is known from. */
export function PlaceFileView({ place, file, contact, activities, today }: PlaceFileViewProps) {
  const edit = useEditRecord()
  const [open, setOpen] = useState<PlaceSection>()
  const [isAddingExchange, setAddingExchange] = useState(false)
  const [climb, setClimb] = useState<NewClimb>()
  const own = activities.filter((activity) => activity.placeIds.includes(place.id))
  const editing = (section: PlaceSection) => ({
    isEditing: open === section,
    onEdit: (isEditing: boolean) => setOpen(isEditing ? section : undefined),
  })
  const add = useCallback(
    (kind: RecordKind): void => {
      if (kind === 'activity') return setAddingExchange(true)
      const offerTier = async (id: string): Promise<void> => {
        if (kind !== 'agreement' && kind !== 'tierStep') return
        const record = await recordById(kind, id)
        if (record) setClimb({ kind, record } as unknown as NewClimb)
      }
      edit({ kind, initial: newRecordValues(kind, place, contact, today), onKept: (id) => void offerTier(id) })
    },
    [edit, place, contact, today],
  )
  const column = (index: number, first: ReactNode, last: ReactNode): ReactNode => {
    const all: readonly RecordSection[] = recordColumns[index] ?? []
    const { filled, empty } = filledAndEmpty(file, all)
    const rest = { place, file, activities, today, onAdd: add }
    // The plan stands above the exchanges, everything else under what opens the column.
    const [above, below] = filled[0] === 'plan' ? [filled.slice(0, 1), filled.slice(1)] : [[], filled]
    return (
      <div className={styles.column}>
        <RecordSections sections={above} {...rest} />
        {first}
        <RecordSections sections={below} {...rest} />
        <EmptyLine kinds={empty} onAdd={add} />
        {last}
      </div>
    )
  }

  return (
    <article className={styles.file}>
      <PlaceHeader place={place} contact={contact} activities={own} letters={file.letter} today={today} onAdd={add} />
      <DoubtBanner place={place} />
      <FileJumps file={file} activities={own} onAdd={add} />
      <div className={styles.columns}>
        {column(
          0,
          <LadderSection
            place={place}
            agreements={file.agreement}
            steps={file.tierStep}
            today={today}
            onAdd={() => add('tierStep')}
            {...editing('ladder')}
          />,
          <SectorsSection place={place} {...editing('sectors')} />,
        )}
        {column(
          1,
          <ExchangesSection place={place} activities={own} today={today} />,
          <>
            <SourcesSection place={place} {...editing('sources')} />
            <NotesSection place={place} />
          </>,
        )}
        {column(
          2,
          null,
          <>
            <NamesSection place={place} {...editing('names')} />
            <FactsSection place={place} {...editing('facts')} />
          </>,
        )}
      </div>
      <NewActivity isOpen={isAddingExchange} onClose={() => setAddingExchange(false)} placeIds={[place.id]} />
      {climb && <TierOffer key={climb.record.id} place={place} climb={climb} onClose={() => setClimb(undefined)} />}
    </article>
  )
}
