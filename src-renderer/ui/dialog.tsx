import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '#i18n/words.ts'
import { classNames } from './class-names.ts'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Buttons at the foot, the filled one last. */
  readonly actions?: ReactNode
  readonly size?: 'small' | 'medium' | 'wide' | 'full'
  /** A note at the start of the foot. */
  readonly note?: string
  /** False where closing by a click outside would lose work. */
  readonly isDismissable?: boolean
}

/** A question or a short form over the page; Escape closes it, and it is never taller than the window. */
export function Dialog({ title, children, isOpen, onClose, actions, size = 'medium', note, isDismissable = true }: DialogProps) {
  const words = useWords('ui')
  const onOpenChange = (open: boolean) => {
    if (!open) onClose()
  }
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen={isOpen} onOpenChange={onOpenChange} isDismissable={isDismissable}>
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton label={words('close')} icon={X} size="small" onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {(actions !== undefined || note !== undefined) && (
            <footer className={styles.foot}>
              <span className={styles.note}>{note}</span>
              {actions}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
