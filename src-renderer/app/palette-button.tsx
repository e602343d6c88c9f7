import { useWords } from '#i18n/words.ts'
import { Search } from 'lucide-react'
import { Button } from 'react-aria-components'
import styles from './frame.module.css'
import { keyName } from './key-name.ts'
import { shownKeys } from './keys.ts'
import { openPalette } from './palette-state.ts'
import { isMac } from './platform.ts'

/** Looks like the search box it opens. */
export function PaletteButton() {
  const words = useWords('app')
  const keys = shownKeys('Mod+K', isMac, keyName(words))
  return (
    <Button
      className={styles.search ?? ''}
      aria-label={words('search.label')}
      aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
      onPress={openPalette}
    >
      <Search className={styles.icon} aria-hidden />
      <span className={styles.searchWord}>{words('search.brief')}</span>
      <kbd className={styles.keys}>{keys}</kbd>
    </Button>
  )
}
