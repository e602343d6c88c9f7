import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { ReceptionDuties } from './reception-duties.tsx'
import { ReceptionMeals } from './reception-meals.tsx'
import { ReceptionOverview } from './reception-overview.tsx'
import { ReceptionRooms } from './reception-rooms.tsx'
import styles from './register.module.css'
import { useRulesInForce } from './use-rules-in-force.ts'

/** How guests are received: level, coming and going, meals, rooms and cars, and who answers for what. */
export function ReceptionView({ file, surroundings }: { readonly file: VisitFile; readonly surroundings: VisitSurroundings }) {
  const rules = useRulesInForce(file.visit)
  return (
    <div className={styles.view}>
      <ReceptionOverview file={file} />
      <ReceptionDuties file={file} />
      <ReceptionMeals file={file} surroundings={surroundings} rules={rules} />
      <ReceptionRooms file={file} />
    </div>
  )
}
