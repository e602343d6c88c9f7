import type { Invitation } from '#domain/activity/invitation.ts'
import { useWords } from '#i18n/words.ts'
import { RowButton } from '#ui/row-button.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './file-section.module.css'
import type { PlaceFile } from './place-file.ts'
import { stateTone } from './state-tone.ts'
import { useNameOf } from './use-name-of.ts'
import { useOpenRecord } from './use-open-record.ts'

interface InvitationLinesProps {
  readonly invitations: readonly Invitation[]
  readonly linked: PlaceFile['linked']
}

/** Who was asked, whom they met there, and what they answered. */
export function InvitationLines({ invitations, linked }: InvitationLinesProps) {
  const words = useWords('places')
  const nameOf = useNameOf(linked)
  const { open } = useOpenRecord('invitation')
  if (invitations.length === 0) return null
  return (
    <ul className={styles.under}>
      {invitations.map((invitation) => {
        const event = invitation.activityId && nameOf('activity', invitation.activityId)
        const paired = invitation.pairedIds.map((id) => nameOf('organisation', id))
        return (
          <li key={invitation.id}>
            <RowButton onPress={() => open(invitation.id)}>
              <span className={styles.what}>
                <span className={styles.first}>
                  <bdi className={styles.name}>{nameOf('invitation', invitation)}</bdi>
                  <Tag tone={stateTone(invitation.reply)}>{words.in('vocabulary', `replies.${invitation.reply}`)}</Tag>
                </span>
                <span className={styles.meta}>
                  {[event, ...paired, invitation.outcome].filter((text) => text).join(' · ')}
                </span>
              </span>
            </RowButton>
          </li>
        )
      })}
    </ul>
  )
}
