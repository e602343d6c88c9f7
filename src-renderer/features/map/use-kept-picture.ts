import { useEffect, useLayoutEffect, useRef } from 'react'
import { host } from '#host/host.ts'
import { useLanguage } from '#i18n/words.ts'
import { pictureText, presentKey, type FirstPicture } from './first-picture.ts'

/** Milliseconds for which the map has to stand still before it is kept. */
const pause = 1200

let kept: string | null | undefined

/** Forgets the kept picture because the records or settings it was drawn from have changed; one that is drawn again is kept again. */
export function dropPicture(): void {
  keep(null)
}

/** Keeps what the map shows for the first moment of the next start, while `isOpening`: while it shows what a start would show. */
export function useKeptPicture(isOpening: boolean, picture: () => FirstPicture | undefined, drawnFrom: readonly unknown[]): void {
  const language = useLanguage()
  const latest = useRef(picture)
  useLayoutEffect(() => {
    latest.current = picture
  })
  useEffect(() => {
    if (!isOpening) return undefined
    let idle = 0
    const waiting = setTimeout(() => {
      idle = requestIdleCallback(() => {
        const present = latest.current()
        if (present) keep(pictureText(present, presentKey(language)))
      })
    }, pause)
    return () => {
      clearTimeout(waiting)
      cancelIdleCallback(idle)
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what it is drawn from is told by whoever draws
  }, [isOpening, language, ...drawnFrom])
}

function keep(text: string | null): void {
  if (text === kept) return
  kept = text
  // The next start is a little slower when it can't be kept.
  host().keepFirstPicture({ picture: text }).catch(() => (kept = undefined))
}
