import { CircleAlert, CircleCheck, TriangleAlert, X } from 'lucide-react'
import { Button, Text, UNSTABLE_Toast as AriaToast, UNSTABLE_ToastContent as ToastContent, UNSTABLE_ToastRegion as AriaToastRegion } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { toastQueue, type ToastTone } from './toast-queue.ts'
import styles from './toast.module.css'

/** Where toasts appear; stands once in the frame. */
export function ToastRegion() {
  return (
    <AriaToastRegion queue={toastQueue} className={styles.region ?? ''}>
      {({ toast }) => (
        <AriaToast toast={toast} className={classNames(styles.toast, styles[toast.content.tone ?? 'plain'])}>
          <ToneIcon tone={toast.content.tone ?? 'plain'} />
          <ToastContent className={styles.content ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              className={styles.action ?? ''}
              onPress={() => {
                toast.content.action?.onPress()
                toastQueue.close(toast.key)
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button slot="close" className={styles.close ?? ''}>
            <X className={styles.icon} aria-hidden />
          </Button>
        </AriaToast>
      )}
    </AriaToastRegion>
  )
}

function ToneIcon({ tone }: { readonly tone: ToastTone }) {
  if (tone === 'plain') return null
  const Icon = { ok: CircleCheck, near: TriangleAlert, over: CircleAlert }[tone]
  return <Icon className={styles.icon} aria-hidden />
}
