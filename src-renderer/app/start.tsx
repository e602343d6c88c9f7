import { endFirstStage } from '#features/map/first-stage.ts'
import { dropPicture } from '#features/map/use-kept-picture.ts'
import { builtInTopology, isBuiltInWorldview } from '#bundles/built-in-land.ts'
import { wakeSearch } from '#data/search.ts'
import { purgeExpired } from '#data/purge.ts'
import { host } from '#host/host.ts'
import { rememberFacts } from '#host/known-facts.ts'
import { changeLanguage, currentLanguage } from '#i18n/language.ts'
import { loadWords } from '#i18n/load-words.ts'
import { bestLanguage } from '#i18n/locale.ts'
import { wordsOutsideReact } from '#i18n/words.ts'
import { currentAddress, onAddress } from '#navigation/go.ts'
import { onSettled, unsettled } from '#navigation/settled.ts'
import { showToast } from '#ui/toast-queue.ts'
import { createRoot } from 'react-dom/client'
import { wear } from './appearance.ts'
import { lastLook, type LastLook } from './last-look.ts'
import { openProgram, type Opened } from './opening.ts'
import { loadOtherPages, loadPage, type CodePage } from './page-code.ts'
import { Program } from './program.tsx'
import { quiet } from './quiet.ts'

/**
 * Opens the program in `root`. Everything slow begins at once and side by side: words, records, the code of the first
 * page; the frame is drawn as soon as the words are there, from what is known of the last use.
 */
export async function start(root: HTMLElement): Promise<void> {
  const drawn = unsettled()
  const asking = host().systemFacts()
  const opening = openProgram(asking)
  const look = lastLook()
  if (look) {
    wear(look)
    void loadWords(look.language)
    foresee(currentAddress().page, look)
  }
  const facts = await asking
  rememberFacts(facts)
  onSettled(sayOnce)

  const tree = createRoot(root)
  if (look) {
    await changeLanguage(firstLanguage(facts.asked.language, look, facts.systemLanguages))
    tree.render(<Program facts={facts} opened={undefined} />)
    performance.mark('frame')
  }
  const leftMap = onAddress(() => {
    if (currentAddress().page !== 'map') endFirstStage()
  })
  const opened = await opening
  if (!isAsLeft(opened)) {
    endFirstStage()
    dropPicture()
  }
  await dress(opened, facts.asked, facts.systemLanguages)
  await firstPage(opened)
  if (opened.kind === 'ready' && opened.sampleProblem !== undefined) saySampleProblem(opened.sampleProblem)
  tree.render(<Program facts={facts} opened={opened} />)
  performance.mark('opened')
  // The queries of the first page answer one after another; what is drawn later says so itself.
  await quiet(root, 250, 5000)
  leftMap()
  endFirstStage()
  await carveSeal()
  await document.fonts.ready
  drawn()
  loadOtherPages()
  if (opened.kind !== 'ready') return
  setTimeout(wakeSearch, searchDelay)
  requestIdleCallback(() => void purgeExpired().catch(() => undefined))
}

/** The records are those that were there when the program was closed. */
const isAsLeft = (opened: Opened): boolean => opened.kind === 'ready' && opened.rebuilt === undefined && opened.settings.firstRunDone

/** The search gets ready when the first screen has had its time; opening the palette wakes it earlier. */
const searchDelay = 5000 // ms

/** Asks for the code of the page that was asked for, and for what it will ask for itself. */
function foresee(page: CodePage, { worldview }: LastLook): void {
  void loadPage(page)
  if (page === 'map') void builtInTopology(isBuiltInWorldview(worldview) ? worldview : 'cn', '110m')
}

/**
 * Draws the seal in the serif face, once everything else is there: the face has 1.5 MB, and reading it would hold up the
 * first page for the sake of one character.
 */
async function carveSeal(): Promise<void> {
  const seal = lastLook()?.seal ?? ''
  if (seal !== '') await document.fonts.load('700 18px "Noto Serif SC"', seal).catch(() => undefined)
  document.documentElement.dataset['serif'] = 'here'
}

async function dress(opened: Opened, asked: SystemAsked, systemLanguages: readonly string[]): Promise<void> {
  const settings = opened.kind === 'ready' ? opened.settings : undefined
  wear({
    theme: asked.theme ?? settings?.theme ?? 'system',
    textSize: settings?.textSize ?? 1,
    highContrast: settings?.highContrast ?? false,
  })
  const chosen = settings?.language === 'system' ? undefined : settings?.language
  await changeLanguage(bestLanguage([asked.language, chosen, ...systemLanguages].filter((tag) => tag !== undefined)))
}

function saySampleProblem(reason: string): void {
  showToast({ tone: 'over', text: wordsOutsideReact(currentLanguage(), 'settings')('records.loadFailed', { reason }) })
}

async function firstPage(opened: Opened): Promise<void> {
  if (opened.kind !== 'ready') return
  await loadPage(
    opened.settings.firstRunDone || currentAddress().page === 'restore' ? currentAddress().page : 'welcome',
  )
}

function firstLanguage(asked: string | undefined, look: LastLook, system: readonly string[]) {
  return bestLanguage([...(asked === undefined ? [] : [asked]), look.language, ...system])
}

interface SystemAsked {
  readonly language?: string
  readonly theme?: 'light' | 'dark' | 'system'
}

let said = false

// The desktop takes its picture, and measures, once.
function sayOnce(): void {
  if (said) return
  said = true
  performance.mark('settled')
  void host().settled()
}
