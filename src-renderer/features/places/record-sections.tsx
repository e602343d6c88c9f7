import type { Activity } from '#domain/activity/activity.ts'
import type { PartialDate } from '#domain/place/partial-date.ts'
import type { Place } from '#domain/place/place.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { AgreementsSection } from './agreements-section.tsx'
import { FairsSection } from './fairs-section.tsx'
import type { RecordSection } from './file-sections.ts'
import { LettersSection } from './letters-section.tsx'
import { NeedsSection } from './needs-section.tsx'
import { OrganisationsSection } from './organisations-section.tsx'
import { PairsSection } from './pairs-section.tsx'
import { PeopleSection } from './people-section.tsx'
import type { PlaceFile } from './place-file.ts'
import { PlanSection } from './plan-section.tsx'
import { ProgrammesSection } from './programmes-section.tsx'
import { ProjectsSection } from './projects-section.tsx'
import { VisitsSection } from './visits-section.tsx'
import { TargetsSection } from './targets-section.tsx'

interface RecordSectionsProps {
  readonly sections: readonly RecordSection[]
  readonly place: Place
  readonly file: PlaceFile
  /** Exchanges with whatever place: organisations are met elsewhere too. */
  readonly activities: readonly Activity[]
  readonly today: PartialDate
  readonly onAdd: (kind: RecordKind) => void
}

/** The blocks that hold the records of a file, in the order asked for. */
export function RecordSections({ sections, ...rest }: RecordSectionsProps) {
  return sections.map((section) => <SectionOf key={section} section={section} {...rest} />)
}

type SectionOfProps = Omit<RecordSectionsProps, 'sections'> & { readonly section: RecordSection }

function SectionOf({ section, place, file, activities, today, onAdd }: SectionOfProps) {
  const rest = { linked: file.linked, today, onAdd: () => onAdd(section) }
  switch (section) {
    case 'agreement':
      return <AgreementsSection {...rest} agreements={file.agreement} commitments={file.commitment} />
    case 'person':
      return <PeopleSection {...rest} people={file.person} letters={file.letter} activities={activities} />
    case 'organisation':
      return <OrganisationsSection {...rest} organisations={file.organisation} activities={activities} />
    case 'plan':
      return <PlanSection {...rest} place={place} plans={file.plan} actions={file.action} />
    case 'visit':
      return <VisitsSection visits={file.visit} onAdd={rest.onAdd} />
    case 'project':
      return <ProjectsSection {...rest} projects={file.project} />
    case 'need':
      return <NeedsSection {...rest} needs={file.need} ownNeeds={file.ownNeeds} />
    case 'target':
      return <TargetsSection {...rest} targets={file.target} />
    case 'letter':
      return <LettersSection {...rest} letters={file.letter} />
    case 'fair':
      return <FairsSection {...rest} fairs={file.fair} invitations={file.invitation} />
    case 'pair':
      return <PairsSection {...rest} pairs={file.pair} />
    case 'programme':
      return <ProgrammesSection {...rest} programmes={file.programme} />
  }
}
