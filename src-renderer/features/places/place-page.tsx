import { useState } from 'react'
import { agreementsOf } from '#data/agreement-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { Activity } from '#domain/activity/activity.ts'
import type { Contact } from '#domain/place/contact-light.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Place } from '#domain/place/place.ts'
import { AgreementsSection } from './agreements-section.tsx'
import { DoubtBanner } from './doubt-banner.tsx'
import { ExchangesSection } from './exchanges-section.tsx'
import { FactsSection } from './facts-section.tsx'
import { LadderSection } from './ladder-section.tsx'
import { NamesSection } from './names-section.tsx'
import { NotesSection } from './notes-section.tsx'
import { PlaceHeader } from './place-header.tsx'
import styles from './place-page.module.css'
import { SectorsSection } from './sectors-section.tsx'
import { SourcesSection } from './sources-section.tsx'

interface PlacePageProps {
  readonly place: Place
  readonly contact: Contact
  readonly activities: readonly Activity[]
  readonly today: PartialDate
}

/** Each section that can be changed in place; one is open at a time. */
export type PlaceSection = 'ladder' | 'names' | 'facts' | 'sectors' | 'sources'

/** The file of one place: what it is, how the partnership grew, what was done together, and where that is known from. */
export function PlacePage({ place, contact, activities, today }: PlacePageProps) {
  const [open, setOpen] = useState<PlaceSection>()
  const agreements = useQuery(() => agreementsOf(place.id), [place.id])
  const papers = agreements.kind === 'ready' ? agreements.value : []
  const own = activities.filter((activity) => activity.placeIds.includes(place.id))
  const editing = (section: PlaceSection) => ({
    isEditing: open === section,
    onEdit: (isEditing: boolean) => setOpen(isEditing ? section : undefined),
  })

  return (
    <article className={styles.file}>
      <PlaceHeader place={place} contact={contact} activities={own} today={today} />
      <DoubtBanner place={place} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <LadderSection place={place} agreements={papers} today={today} {...editing('ladder')} />
          <AgreementsSection place={place} agreements={papers} today={today} />
          <SectorsSection place={place} {...editing('sectors')} />
        </div>
        <div className={styles.column}>
          <ExchangesSection place={place} activities={own} today={today} />
          <SourcesSection place={place} {...editing('sources')} />
          <NotesSection place={place} />
        </div>
        <div className={styles.column}>
          <NamesSection place={place} {...editing('names')} />
          <FactsSection place={place} {...editing('facts')} />
        </div>
      </div>
    </article>
  )
}
