import { useWords } from '#i18n/words.ts'
import { commandGroups, type Command } from '#navigation/command.ts'
import { currentAddress } from '#navigation/go.ts'
import { Dialog } from '#ui/dialog.tsx'
import { keyName } from './key-name.ts'
import { shownKeys } from './keys.ts'
import { isMac } from './platform.ts'
import styles from './shortcut-sheet.module.css'

interface ShortcutSheetProps {
  readonly commands: readonly Command[]
  readonly onClose: () => void
}

/** The keys that do something where the user stands. */
export function ShortcutSheet({ commands, onClose }: ShortcutSheetProps) {
  const words = useWords('app')
  const here = currentAddress()
  const withKeys = commands.filter(({ keys, when }) => keys !== undefined && (when?.(here) ?? true))
  const groups = commandGroups.filter((group) => withKeys.some((command) => command.group === group))
  return (
    <Dialog
      title={words('shortcuts.title')}
      isOpen
      onClose={onClose}
      size="wide"
      note={words(isMac ? 'shortcuts.noteMac' : 'shortcuts.note')}
    >
      <div className={styles.sheet}>
        {groups.map((group) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.title}>{words(`menus.${group}`)}</h3>
            <dl className={styles.rows}>
              {withKeys
                .filter((command) => command.group === group)
                .map((command) => (
                  <div key={command.id} className={styles.row}>
                    <dt>{words.in(command.room, command.words, command.values)}</dt>
                    <dd>
                      <kbd className={styles.keys} dir="ltr">
                        {shownKeys(command.keys ?? '', isMac, keyName(words))}
                      </kbd>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
