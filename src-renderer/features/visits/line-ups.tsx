import { textIn } from '#domain/place/language-map.ts'
import { inRosterOrder } from '#domain/visit/roster-order.ts'
import type { Item } from '#domain/visit/item.ts'
import type { Member } from '#domain/visit/member.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { takesPart } from '#domain/visit/takes-part.ts'
import { useWords } from '#i18n/words.ts'
import { linkedName, recordName } from '#parts/record-name.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useLookup } from '#parts/use-lookup.ts'
import styles from './item-detail.module.css'

interface LineUpsProps {
  readonly item: Item
  readonly file: VisitFile
}

/** Both sides of an item in rank order. */
export function LineUps({ item, file }: LineUpsProps) {
  const words = useWords('visits')
  const format = useFormats()
  const lookup = useLookup(kinds)
  const present = inRosterOrder(file.members.filter((member) => takesPart(member, item)))
  const nameOf = (member: Member): string => recordName('member', member, words, format, lookup)
  const ours = present.filter(({ side }) => side === 'home')
  const theirs = [...item.theirIds.map((id) => linkedName('person', id, words, format, lookup)), ...present.filter(({ side }) => side === 'abroad').map(nameOf)]
  const interpreter = file.members.find(({ id }) => id === item.interpreterId)
  if (item.kind === 'leg' || item.kind === 'stay' || item.kind === 'note' || present.length + theirs.length === 0) return null
  return (
    <div className={styles.block}>
      <h4 className={styles.label}>{words('lineUp.title')}</h4>
      <div className={styles.sides}>
        <div>
          <p className={styles.side}>{words('lineUp.ours', { count: ours.length })}</p>
          <ul>
            {ours.map((member) => (
              <li key={member.id}>
                <bdi className={member.memberRole === 'head' ? styles.strong : undefined}>{nameOf(member)}</bdi>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <p className={styles.side}>{words('lineUp.theirs', { count: theirs.length })}</p>
          <ul>
            {theirs.map((name, at) => (
              <li key={at}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </div>
      </div>
      {interpreter && (
        <p>
          <span className={styles.side}>{words.in('vocabulary', 'fields.interpreterId')} </span>
          <bdi>{textIn(interpreter.names, words.language)?.text ?? nameOf(interpreter)}</bdi>
        </p>
      )}
    </div>
  )
}

const kinds = ['item', 'member'] as const
