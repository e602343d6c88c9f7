import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link as AriaLink } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './link.module.css'

interface LinkProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  /** An address inside the app (`#/places`); the outside is never opened. */
  readonly href?: `#${string}`
  readonly icon?: LucideIcon
  readonly size?: 'body' | 'meta'
  readonly isDisabled?: boolean
}

export function Link({ children, onPress, href, icon: Icon, size = 'body', isDisabled = false }: LinkProps) {
  return (
    <AriaLink
      className={classNames(styles.link, size === 'meta' && styles.meta)}
      isDisabled={isDisabled}
      onPress={() => onPress?.()}
      {...(href === undefined ? {} : { href })}
    >
      {Icon && <Icon className={styles.icon} aria-hidden />}
      {children}
    </AriaLink>
  )
}
