import { ArchiveRestore, ChevronRight, Globe, MapPinPlus, type LucideIcon } from 'lucide-react'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { RowButton } from '#ui/row-button.tsx'
import styles from './start-doors.module.css'

interface StartDoorsProps {
  readonly onSample: () => void
  readonly onOwn: () => void
}

/** The three ways to begin. */
export function StartDoors({ onSample, onOwn }: StartDoorsProps) {
  const words = useWords('welcome')
  return (
    <>
      <h2 className={styles.title}>{words('begin')}</h2>
      <ul className={styles.doors}>
        <DoorRow icon={Globe} title={words('sample.title')} text={words('sample.text')} isFirst onPress={onSample} />
        <DoorRow icon={MapPinPlus} title={words('own.title')} text={words('own.text')} onPress={onOwn} />
        <DoorRow
          icon={ArchiveRestore}
          title={words('restore.title')}
          text={words('restore.text')}
          onPress={() => go({ page: 'restore' })}
        />
      </ul>
    </>
  )
}

interface DoorRowProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly text: string
  readonly isFirst?: boolean
  readonly onPress: () => void
}

function DoorRow({ icon: Icon, title, text, isFirst = false, onPress }: DoorRowProps) {
  return (
    <li className={styles.door} data-first={isFirst || undefined}>
      <RowButton onPress={onPress}>
        <span className={styles.inside}>
          <span className={styles.badge}>
            <Icon className={styles.icon} aria-hidden />
          </span>
          <span className={styles.words}>
            <span className={styles.what}>{title}</span>
            <span className={styles.text}>{text}</span>
          </span>
          <ChevronRight className={styles.arrow} aria-hidden />
        </span>
      </RowButton>
    </li>
  )
}
