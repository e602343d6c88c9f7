import { ChevronDown, type LucideIcon } from 'lucide-react'
import { MenuTrigger, Popover } from 'react-aria-components'
import { Button as AriaButton } from 'react-aria-components'
import button from './button.module.css'
import { classNames } from './class-names.ts'
import float from './float.module.css'
import { Menu, type MenuItem } from './menu.tsx'
import styles from './menu-button.module.css'

interface MenuButtonProps<Id extends string> {
  readonly label: string
  readonly items: readonly MenuItem<Id>[]
  readonly onAction: (id: Id) => void
  readonly icon?: LucideIcon
  /** Only the icon is shown; the label is said. */
  readonly isLabelHidden?: boolean
  /** Ticked items, for a menu that chooses. */
  readonly selected?: Id
  readonly variant?: 'primary' | 'plain' | 'quiet'
  readonly size?: 'normal' | 'small'
  readonly isDisabled?: boolean
  /** When the pointer or the focus comes to the button: what its menu needs can be fetched. */
  readonly onNear?: () => void
}

/** A button that opens a menu. */
export function MenuButton<Id extends string>({ label, icon: Icon, isLabelHidden = false, variant = 'plain', size = 'normal', isDisabled = false, onNear, ...menu }: MenuButtonProps<Id>) {
  return (
    <MenuTrigger>
      <AriaButton
        className={classNames(button.button, button[variant], size === 'small' && button.small, isLabelHidden && styles.square)}
        isDisabled={isDisabled}
        {...(onNear && { onHoverStart: onNear, onFocus: onNear })}
        {...(isLabelHidden ? { 'aria-label': label } : {})}
      >
        {Icon && <Icon className={button.icon} aria-hidden />}
        {!isLabelHidden && <span className={button.word}>{label}</span>}
        {!isLabelHidden && <ChevronDown className={styles.arrow} aria-hidden />}
      </AriaButton>
      <Popover className={classNames(float.float, float.list)} offset={4} placement="bottom start">
        <Menu label={label} {...menu} />
      </Popover>
    </MenuTrigger>
  )
}
