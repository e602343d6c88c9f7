import { matches } from '#domain/project/matches.ts'
import type { Need } from '#domain/project/need.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { RowButton } from '#ui/row-button.tsx'
import { Tag } from '#ui/tag.tsx'
import { FileSection } from './file-section.tsx'
import styles from './file-section.module.css'
import needs from './needs-section.module.css'
import type { PlaceFile } from './place-file.ts'
import { RecordRow } from './record-row.tsx'
import { useNameOf } from './use-name-of.ts'
import { useOpenRecord } from './use-open-record.ts'

interface NeedsSectionProps {
  readonly needs: readonly Need[]
  readonly ownNeeds: readonly Need[]
  readonly linked: PlaceFile['linked']
  readonly onAdd: () => void
}

/** What the place looks for and offers, each with what of ours meets it. */
export function NeedsSection({ needs: theirs, ownNeeds, linked, onAdd }: NeedsSectionProps) {
  const words = useWords('places')
  const format = useFormats()
  const nameOf = useNameOf(linked)
  const { open } = useOpenRecord('need')
  const found = matches([...theirs, ...ownNeeds])
  const sectorNames = (ids: readonly string[]): string =>
    ids.map((id) => words.in('vocabulary', `sectors.${id}`)).join(' · ')
  const count = [
    format.number(theirs.length),
    ...(found.length > 0 ? [words('needs.matched', { count: new Set(found.map((match) => match.theirs)).size })] : []),
  ]
  return (
    <FileSection kind="need" count={count.join(' · ')} onAdd={onAdd}>
      <ul className={styles.list}>
        {theirs.map((need) => (
          <RecordRow
            key={need.id}
            kind="need"
            id={need.id}
            name={nameOf('need', need)}
            tags={
              <Tag tone={need.state === 'open' ? 'river' : 'plain'}>
                {words.in('vocabulary', need.state === 'open' ? `needSides.${need.side}` : `needStates.${need.state}`)}
              </Tag>
            }
            facts={[sectorNames(need.sectors)]}
          >
            {found.some((match) => match.theirs === need) && (
              <ul className={needs.matches}>
                {found
                  .filter((match) => match.theirs === need)
                  .map(({ ours, sectors }) => (
                    <li key={ours.id}>
                      <RowButton onPress={() => open(ours.id)}>
                        <span className={needs.match}>
                          <span>{words(ours.side === 'offer' ? 'needs.ourOffer' : 'needs.ourNeed')}</span>
                          <bdi className={needs.name}>{nameOf('need', ours)}</bdi>
                          <span className={styles.meta}>{sectorNames(sectors)}</span>
                        </span>
                      </RowButton>
                    </li>
                  ))}
              </ul>
            )}
          </RecordRow>
        ))}
      </ul>
    </FileSection>
  )
}
