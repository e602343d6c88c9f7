import { formats } from '#i18n/formats.ts'
import { loadWords } from '#i18n/load-words.ts'
import { ownNames } from '#i18n/locale.ts'
import { useLanguage, useWords } from '#i18n/words.ts'
import { useLastSaved } from '#data/last-saved.ts'
import { languages, type Language } from '#domain/place/language.ts'
import { MenuButton } from '#ui/menu-button.tsx'
import { Check } from 'lucide-react'
import { BackupFact } from './backup-fact.tsx'
import { chooseLanguage } from './choose-language.ts'
import styles from './frame.module.css'
import { SampleBadge } from './sample-badge.tsx'

/** The end of the top line: sample badge, when it was last saved, the language. */
export function FrameFacts() {
  const words = useWords('app')
  const language = useLanguage()
  const saved = useLastSaved()
  const choose = (chosen: Language) => {
    void chooseLanguage(chosen)
  }
  return (
    <div className={styles.facts}>
      <SampleBadge />
      {saved && (
        <span className={styles.saved} role="status" title={words('saved', { time: formats(language).time(saved) })}>
          <Check className={styles.savedIcon} aria-hidden />
          <span className={styles.savedWords}>{words('saved', { time: formats(language).time(saved) })}</span>
        </span>
      )}
      <BackupFact />
      <MenuButton
        variant="quiet"
        label={ownNames[language]}
        items={languages.map((id) => ({ id, label: ownNames[id] }))}
        selected={language}
        onAction={choose}
        onNear={() => void readAhead()}
      />
    </div>
  )
}

/** The reader may be about to choose a language: the words of all are read, and the bold faces, one after the other while nothing else is done. */
async function readAhead(): Promise<void> {
  if (isRead) return
  isRead = true
  const { fontFamily } = getComputedStyle(document.documentElement)
  for (const language of languages) {
    await idle()
    await Promise.allSettled([loadWords(language), document.fonts.load(`700 12px ${fontFamily}`, ownNames[language])])
  }
}

let isRead = false

const idle = (): Promise<void> => new Promise((resolve) => void requestIdleCallback(() => resolve()))
