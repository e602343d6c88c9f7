import { useSettings, writeSetting } from '#data/settings.ts'
import { languages } from '#domain/place/language.ts'
import { themes } from '#domain/settings/settings.ts'
import { knownFacts } from '#host/known-facts.ts'
import { formats } from '#i18n/formats.ts'
import { bestLanguage, ownNames } from '#i18n/locale.ts'
import { useLanguage, useWords } from '#i18n/words.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { Select } from '#ui/select.tsx'
import { Switch } from '#ui/switch.tsx'
import { AArrowDown, AArrowUp, Monitor, Moon, Sun } from 'lucide-react'
import { AuthorField } from './author-field.tsx'
import styles from './settings.module.css'

const smallest = 0.8
const greatest = 1.6

/** Language, theme, size of text, contrast, and who writes here. */
export function GeneralSection() {
  const words = useWords('settings')
  const language = useLanguage()
  const { language: chosen, theme, textSize, highContrast } = useSettings()
  const system = ownNames[bestLanguage(knownFacts().systemLanguages)]
  const resize = (step: number) =>
    void writeSetting('textSize', Math.min(greatest, Math.max(smallest, Math.round((textSize + step) * 10) / 10)))
  return (
    <>
      <div className={styles.group}>
        <Select
          label={words('general.language')}
          items={[
            { id: 'system', label: words('general.systemLanguage', { language: system }) },
            ...languages.map((id) => ({ id, label: ownNames[id] })),
          ]}
          selected={chosen}
          onChange={(id) => void writeSetting('language', id)}
          help={words('general.languageHelp')}
        />
      </div>
      <div className={styles.group}>
        <div className={styles.spread}>
          <span id="theme">{words('general.theme')}</span>
          <Segmented
            label={words('general.theme')}
            items={themes.map((id) => ({ id, label: words(`themes.${id}`), icon: themeIcons[id] }))}
            selected={theme}
            onChange={(id) => void writeSetting('theme', id)}
          />
        </div>
        <div className={styles.spread}>
          <span>{words('general.textSize')}</span>
          <span className={styles.slider}>
            <IconButton
              label={words('general.smaller')}
              icon={AArrowDown}
              variant="plain"
              isDisabled={textSize <= smallest}
              onPress={() => resize(-0.1)}
            />
            <output className={styles.figure}>{formats(language).percent(textSize)}</output>
            <IconButton
              label={words('general.larger')}
              icon={AArrowUp}
              variant="plain"
              isDisabled={textSize >= greatest}
              onPress={() => resize(0.1)}
            />
          </span>
        </div>
        <Switch
          label={words('general.highContrast')}
          help={words('general.highContrastHelp')}
          isSelected={highContrast}
          onChange={(isSelected) => void writeSetting('highContrast', isSelected)}
        />
      </div>
      <div className={styles.group}>
        <AuthorField />
      </div>
    </>
  )
}

const themeIcons = { system: Monitor, light: Sun, dark: Moon }
