import { Languages } from 'lucide-react'
import type { ReactNode } from 'react'
import { writeSetting } from '#data/settings.ts'
import { languages } from '#domain/place/language.ts'
import { changeLanguage } from '#i18n/language.ts'
import { ownNames } from '#i18n/locale.ts'
import { useWords } from '#i18n/words.ts'
import { Select } from '#ui/select.tsx'
import { CircleOfFriends } from './circle-of-friends.tsx'
import styles from './welcome-frame.module.css'

/** What stands round every step of the first run: the name, the drawing, the choice of language. */
export function WelcomeFrame({ children }: { readonly children: ReactNode }) {
  const words = useWords('welcome')
  return (
    <div className={styles.frame}>
      <aside className={styles.cover}>
        <CircleOfFriends />
        <div className={styles.name}>
          <h1>{words('name')}</h1>
          <p>{words('sentence')}</p>
        </div>
      </aside>
      <div className={styles.steps}>
        <div className={styles.language}>
          <Select
            label={words('language')}
            isLabelHidden
            icon={Languages}
            items={languages.map((id) => ({ id, label: ownNames[id] }))}
            selected={words.language}
            onChange={(language) => {
              void changeLanguage(language)
              void writeSetting('language', language)
            }}
          />
        </div>
        <div className={styles.step}>{children}</div>
        <p className={styles.foot}>{words('foot')}</p>
      </div>
    </div>
  )
}
