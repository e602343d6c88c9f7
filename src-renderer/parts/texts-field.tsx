import { CheckCheck } from 'lucide-react'
import { useState } from 'react'
import { withText } from '#domain/place/language-map.ts'
import { languages, type Language, type LanguageMap } from '#domain/place/language.ts'
import { ownNames } from '#i18n/locale.ts'
import { useWords } from '#i18n/words.ts'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { TextField } from '#ui/text-field.tsx'
import styles from './record-form.module.css'

interface TextsFieldProps {
  readonly label: string
  readonly texts: LanguageMap
  readonly onChange: (texts: LanguageMap) => void
  readonly multiline?: boolean
  readonly error?: string | undefined
  readonly autoFocus?: boolean
  /** Languages whose text is older than the one it was made from, and what says that it is right all the same. */
  readonly stale?: readonly Language[]
  readonly onStillRight?: (language: Language) => void
}

const none: readonly Language[] = []

/** One text for each language: those that have one, Chinese and the language on screen; the others at a press. */
export function TextsField({ label, texts, onChange, multiline = false, error, autoFocus = false, stale = none, onStillRight }: TextsFieldProps) {
  const words = useWords('parts')
  const [isWhole, setWhole] = useState(false)
  const isShown = (language: Language): boolean =>
    isWhole || language === words.language || language === 'zh-Hans' || texts[language] !== undefined
  const shown = languages.filter(isShown)
  const first = shown.includes(words.language) ? words.language : shown[0]
  return (
    <div className={styles.texts} role="group" aria-label={label}>
      {[...shown].sort((a, b) => Number(b === first) - Number(a === first)).map((language) => (
        <div key={language} className={styles.text}>
          <TextField
            label={words('record.inLanguage', { field: label, language: ownNames[language] })}
            value={texts[language] ?? ''}
            onChange={(text) => onChange(withText(texts, language, text))}
            multiline={multiline}
            dir="auto"
            lang={language}
            help={stale.includes(language) ? words('stale.older') : undefined}
            error={language === first ? error : undefined}
            autoFocus={autoFocus && language === first}
          />
          {stale.includes(language) && onStillRight && (
            <Button size="small" icon={CheckCheck} onPress={() => onStillRight(language)}>
              {words('stale.stillRightIn', { language: ownNames[language] })}
            </Button>
          )}
        </div>
      ))}
      {shown.length < languages.length && (
        <div>
          <Link size="meta" onPress={() => setWhole(true)}>
            {words('record.moreLanguages')}
          </Link>
        </div>
      )}
    </div>
  )
}
