import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type ToastTone = 'plain' | 'ok' | 'near' | 'over'

export interface Toast {
  readonly text: string
  readonly tone?: ToastTone
  /** Usually "Undo"; pressing it also takes the toast away. */
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

/** What waits to be said; `ToastRegion` says it. */
export const toastQueue = new ToastQueue<Toast>({ maxVisibleToasts: 3 })

/** Says `text` at the foot of the window for some seconds, longer when there is something to press; problems stay. Returns what takes it away again. */
export function showToast(toast: Toast): ToastKey {
  const timeout = toast.action ? 10_000 : 6_000
  return toastQueue.add(toast, toast.tone === 'over' ? {} : { timeout }) as ToastKey
}

/** Takes a toast away whose matter is settled. */
export function hideToast(key: ToastKey): void {
  toastQueue.close(key)
}

export type ToastKey = string & { readonly __brand: 'ToastKey' }
