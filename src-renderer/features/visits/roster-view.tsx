import { sides } from '#domain/person/sides.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import styles from './roster-view.module.css'
import { RosterSide } from './roster-side.tsx'

/** Who travels and who receives, in rank order. */
export function RosterView({ file }: { readonly file: VisitFile }) {
  return (
    <div className={styles.view}>
      {sides.map((side) => (
        <RosterSide key={side} side={side} file={file} />
      ))}
    </div>
  )
}
