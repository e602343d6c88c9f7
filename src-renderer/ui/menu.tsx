import { Check, type LucideIcon } from 'lucide-react'
import { Keyboard, Menu as AriaMenu, MenuItem as AriaMenuItem, Text } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './menu.module.css'

export interface MenuItem<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly icon?: LucideIcon
  readonly detail?: string
  readonly shortcut?: string
  readonly isDisabled?: boolean
  readonly isDangerous?: boolean
  /** A line above it parts it from what came before. */
  readonly startsGroup?: boolean
}

interface MenuProps<Id extends string> {
  readonly label: string
  readonly items: readonly MenuItem<Id>[]
  readonly onAction: (id: Id) => void
  readonly selected?: Id
}

/** The list of a menu button or of a context menu; it stands in a popover. */
export function Menu<Id extends string>({ label, items, onAction, selected }: MenuProps<Id>) {
  const act = (key: unknown) => {
    const item = items.find(({ id }) => id === key)
    if (item) onAction(item.id)
  }
  return (
    <AriaMenu
      aria-label={label}
      className={styles.menu ?? ''}
      onAction={act}
      {...(selected === undefined ? {} : { selectionMode: 'single', selectedKeys: [selected], disallowEmptySelection: true })}
    >
      {items.map(({ id, label: word, icon: Icon, detail, shortcut, isDisabled = false, isDangerous = false, startsGroup = false }) => (
        <AriaMenuItem
          key={id}
          id={id}
          textValue={word}
          isDisabled={isDisabled}
          className={classNames(styles.item, isDangerous && styles.dangerous, startsGroup && styles.first)}
        >
          {selected !== undefined && <Check className={classNames(styles.icon, id !== selected && styles.unseen)} aria-hidden />}
          {Icon && <Icon className={styles.icon} aria-hidden />}
          <Text slot="label" className={styles.label}>
            {word}
          </Text>
          {detail !== undefined && (
            <Text slot="description" className={styles.detail}>
              {detail}
            </Text>
          )}
          {shortcut !== undefined && <Keyboard className={styles.detail}>{shortcut}</Keyboard>}
        </AriaMenuItem>
      ))}
    </AriaMenu>
  )
}
