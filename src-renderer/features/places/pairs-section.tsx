import type { Pair } from '#domain/activity/pair.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Tag } from '#ui/tag.tsx'
import { FileSection } from './file-section.tsx'
import styles from './file-section.module.css'
import type { PlaceFile } from './place-file.ts'
import { RecordRow } from './record-row.tsx'
import { stateTone } from './state-tone.ts'
import { useNameOf } from './use-name-of.ts'

interface PairsSectionProps {
  readonly pairs: readonly Pair[]
  readonly linked: PlaceFile['linked']
  readonly onAdd: () => void
}

/** Schools, museums, hospitals and others of both sides that work together for good. */
export function PairsSection({ pairs, linked, onAdd }: PairsSectionProps) {
  const words = useWords('places')
  const format = useFormats()
  const nameOf = useNameOf(linked)
  return (
    <FileSection kind="pair" count={format.number(pairs.length)} onAdd={onAdd}>
      <ul className={styles.list}>
        {pairs.map((pair) => (
          <RecordRow
            key={pair.id}
            kind="pair"
            id={pair.id}
            name={nameOf('pair', pair)}
            tags={<Tag tone={stateTone(pair.state)}>{words.in('vocabulary', `pairStates.${pair.state}`)}</Tag>}
            facts={[
              words.in('vocabulary', `pairKinds.${pair.kind}`),
              pair.date && format.partialDate(pair.date),
              pair.agreementId && nameOf('agreement', pair.agreementId),
            ]}
          />
        ))}
      </ul>
    </FileSection>
  )
}
