import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { Button } from '#ui/button.tsx'
import styles from './map-room.module.css'
import type { LandState } from './use-land.ts'

interface StageNoticeProps {
  readonly shown: number
  readonly hasHome: boolean
  readonly land: LandState
  readonly onReset: () => void
  readonly onList: () => void
}

/** One sentence and one action when the stage is not what it could be. */
export function StageNotice({ shown, hasHome, land, onReset, onList }: StageNoticeProps) {
  const words = useWords('map')
  const notice =
    land.kind === 'failed'
      ? { text: words('problem.ground'), action: words('problem.openList'), onPress: onList }
      : !hasHome
        ? { text: words('empty.noHome'), action: words('empty.chooseHome'), onPress: () => go({ page: 'settings', section: 'home' }) }
        : shown === 0
          ? { text: words('empty.filtered'), action: words('empty.reset'), onPress: onReset }
          : undefined
  if (!notice) return null
  return (
    <div className={styles.notice} data-furniture role="status" dir="auto">
      <p>{notice.text}</p>
      <Button variant="primary" onPress={notice.onPress}>
        {notice.action}
      </Button>
    </div>
  )
}
