import type { ReactNode } from 'react'
import { readVisitFile } from '#data/visit-queries.ts'
import { useQuery } from '#data/use-query.ts'
import type { VisitView } from '#navigation/address.ts'
import { RecordEditing } from '#parts/record-editing.tsx'
import { useVisitSurroundings } from '#parts/use-visit-surroundings.ts'
import { BudgetView } from './budget-view.tsx'
import { OutcomeView } from './outcome-view.tsx'
import { PlanView } from './plan-view.tsx'
import { PreparationView } from './preparation-view.tsx'
import { ReadyView } from './ready-view.tsx'
import { ReceptionView } from './reception-view.tsx'
import { RoadView } from './road-view.tsx'
import { RosterView } from './roster-view.tsx'
import { VisitHeader } from './visit-header.tsx'
import styles from './visit-page.module.css'

interface VisitPageProps {
  readonly id: string
  readonly view: VisitView
  readonly item?: string
  /** Shown when there is no such visit any more. */
  readonly gone: ReactNode
}

const views = { plan: PlanView, roster: RosterView, preparation: PreparationView, reception: ReceptionView, budget: BudgetView, ready: ReadyView, road: RoadView, outcome: OutcomeView }

/** The file of one visit: what it is, and one of its leaves. */
export function VisitPage({ id, view, item, gone }: VisitPageProps) {
  const file = useQuery(() => readVisitFile(id), [id])
  const surroundings = useVisitSurroundings()
  if (file.kind === 'loading' || !surroundings) return null
  if (!file.value) return gone
  const View = views[view]
  return (
    <RecordEditing without={plainHere}>
      <div className={styles.page}>
        <VisitHeader file={file.value} surroundings={surroundings} view={view} />
        <div className={styles.view}>
          <View file={file.value} surroundings={surroundings} {...(item !== undefined && { item })} />
        </div>
      </div>
    </RecordEditing>
  )
}

/** Of what is part of a visit it is plain which visit. */
const plainHere = ['visitId']
