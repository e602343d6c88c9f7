import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { isLanguageTag } from '#domain/place/language-tag.ts'
import { nameProblem } from '#domain/place/place-problems.ts'
import type { Place } from '#domain/place/place.ts'
import { useWords } from '#i18n/words.ts'
import { problemText } from '#parts/problem-text.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { TextField } from '#ui/text-field.tsx'
import styles from './sections.module.css'
import { usePlaceChange } from './use-place-change.ts'

/** The names used in the place itself, each with the language it is in. */
export function EndonymsForm({ place }: { readonly place: Place }) {
  const words = useWords('places')
  const format = useFormats()
  const change = usePlaceChange(place)
  const [text, setText] = useState('')
  const [lang, setLang] = useState('')
  const textWrong = nameProblem(text)
  const isTag = isLanguageTag(lang.trim())
  const add = async (): Promise<void> => {
    const isKept = await change('endonym', {
      ...place,
      endonyms: [...place.endonyms, { text: text.trim(), lang: lang.trim() }],
    })
    if (!isKept) return
    setText('')
    setLang('')
  }
  return (
    <div className={styles.form}>
      {place.endonyms.length > 0 && (
        <ul className={styles.lines} aria-label={words('names.endonym')}>
          {place.endonyms.map((endonym) => (
            <li key={endonym.lang + endonym.text} className={styles.row}>
              <bdi className={styles.grow} lang={endonym.lang}>
                {endonym.text}
              </bdi>
              <span className={styles.meta}>
                {isLanguageTag(endonym.lang) ? format.languageName(endonym.lang) : endonym.lang}
              </span>
              <IconButton
                label={words.in('parts', 'remove', { name: endonym.text })}
                icon={X}
                size="small"
                onPress={() =>
                  void change('endonym', { ...place, endonyms: place.endonyms.filter((one) => one !== endonym) })
                }
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.pair}>
        <TextField
          label={words('names.endonym')}
          value={text}
          onChange={setText}
          dir="auto"
          error={textWrong && problemText(textWrong, words, format)}
        />
        <TextField
          label={words('names.language')}
          value={lang}
          onChange={setLang}
          dir="ltr"
          placeholder="ja"
          error={lang.trim() === '' || isTag ? undefined : words('names.notALanguage')}
        />
      </div>
      <div>
        <Button
          size="small"
          icon={Plus}
          isDisabled={text.trim() === '' || textWrong !== undefined || !isTag || place.endonyms.length >= 20}
          onPress={() => void add()}
        >
          {words('names.addEndonym')}
        </Button>
      </div>
    </div>
  )
}
