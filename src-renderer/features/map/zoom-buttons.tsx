import { LocateFixed, Minus, Plus } from 'lucide-react'
import { useWords } from '#i18n/words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import styles from './zoom-buttons.module.css'

interface ZoomButtonsProps {
  readonly onCloser: () => void
  readonly onFarther: () => void
  readonly onWhole: () => void
}

/** Closer, farther, the whole map; lower right in every language. */
export function ZoomButtons({ onCloser, onFarther, onWhole }: ZoomButtonsProps) {
  const words = useWords('map')
  return (
    <div className={styles.buttons} data-furniture>
      <IconButton icon={Plus} label={words('stage.zoomIn')} shortcut="+" onPress={onCloser} />
      <IconButton icon={Minus} label={words('stage.zoomOut')} shortcut="−" onPress={onFarther} />
      <IconButton icon={LocateFixed} label={words('stage.wholeMap')} shortcut="0" onPress={onWhole} />
    </div>
  )
}
