import { pictureFromText, presentKey, type FirstPicture } from '#features/map/first-picture.ts'
import { showFirstStage } from '#features/map/first-stage.ts'
import { leaveMark } from '#features/map/leave-mark.ts'
import { isRightToLeft } from '#domain/place/language.ts'
import { addressFromHash } from '#navigation/address.ts'
import { wear } from './appearance.ts'
import { lastLook } from './last-look.ts'

/** Shows at once what the map showed last, if it is asked for, and opens the program behind it. */
export async function begin(root: HTMLElement): Promise<void> {
  const picture = await keptPicture()
  if (picture) {
    showFirstStage(picture)
    leaveMark('atlas:interactive')
    // The frame with the picture is handed over before the rest is read.
    await nextFrame()
  }
  const { start } = await import('./start.tsx')
  await start(root)
}

async function keptPicture(): Promise<FirstPicture | undefined> {
  const text = document.getElementById('first-picture')?.textContent ?? ''
  const look = lastLook()
  if (text === '' || !look || location.search !== '') return undefined
  const { page, ...details } = addressFromHash(location.hash)
  if (page !== 'map' || Object.keys(details).length > 0) return undefined
  wear(look)
  document.documentElement.lang = look.language
  document.documentElement.dir = isRightToLeft(look.language) ? 'rtl' : 'ltr'
  if (window.innerWidth === 0) await windowSize()
  return pictureFromText(text, presentKey(look.language))
}

/** Milliseconds for which a window that has no size yet is waited for. */
const patience = 200

/** Now and then the page runs before its window has been laid out. */
function windowSize(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('resize', () => resolve(), { once: true })
    setTimeout(resolve, patience)
  })
}

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
