import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger, OverlayArrow, Popover as AriaPopover } from 'react-aria-components'
import { classNames } from './class-names.ts'
import float from './float.module.css'
import styles from './popover.module.css'

interface PopoverProps {
  /** The button that opens it. */
  readonly button: ReactElement
  /** Its name for screen readers. */
  readonly label: string
  readonly children: ReactNode
  readonly placement?: 'bottom' | 'bottom start' | 'bottom end' | 'top' | 'start' | 'end'
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
}

/** A small panel that hangs from its button; a click outside or Escape closes it. */
export function Popover({ button, label, children, placement = 'bottom', isOpen, onOpenChange }: PopoverProps) {
  return (
    <DialogTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange === undefined ? {} : { onOpenChange })}>
      {button}
      <AriaPopover className={classNames(float.float, styles.popover)} placement={placement} offset={10}>
        <OverlayArrow className={styles.arrow ?? ''}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden>
            <path d="M0 0 L6 6 L12 0" />
          </svg>
        </OverlayArrow>
        <Dialog className={styles.dialog ?? ''} aria-label={label}>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
