import { languages, type LanguageMap } from '#domain/place/language.ts'
import { textIn } from '#domain/place/language-map.ts'
import type { Item } from '#domain/visit/item.ts'
import type { VisitFile } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { Tag } from '#ui/tag.tsx'
import styles from './item-detail.module.css'

interface ItemTalksProps {
  readonly item: Item
  readonly file: VisitFile
}

/** What is to be said and wished for at an item, what to leave out, and the presents. */
export function ItemTalks({ item, file }: ItemTalksProps) {
  const words = useWords('visits')
  const format = useFormats()
  const texts: readonly (readonly [string, LanguageMap])[] = [
    ['meetingPurpose', item.meetingPurpose],
    ['points', item.points],
    ['wish', item.wish],
    ['ifAsked', item.ifAsked],
  ]
  const gifts = file.gifts.filter(({ itemId }) => itemId === item.id)
  return (
    <>
      {texts.map(([field, text]) => {
        const said = textIn(text, words.language)
        if (!said) return null
        return (
          <div key={field} className={styles.block}>
            <h4 className={styles.label}>
              {words.in('vocabulary', `fields.${field}`)}
              <span className={styles.tags}>
                {languages
                  .filter((language) => text[language])
                  .map((language) => (
                    <Tag key={language} tone={language === said.lang ? 'river' : 'plain'}>
                      {format.languageName(language)}
                    </Tag>
                  ))}
              </span>
            </h4>
            <p className={styles.text} lang={said.lang} dir="auto">
              {said.text}
            </p>
          </div>
        )
      })}
      {item.avoid !== '' && (
        <div className={styles.block}>
          <h4 className={styles.label}>{words.in('vocabulary', 'fields.avoid')}</h4>
          <p className={styles.text} dir="auto">
            {item.avoid}
          </p>
        </div>
      )}
      {gifts.length > 0 && (
        <div className={styles.block}>
          <h4 className={styles.label}>{words.in('vocabulary', 'kindsMany.gift')}</h4>
          <ul>
            {gifts.map((gift) => (
              <li key={gift.id}>
                <bdi>{textIn(gift.titles, words.language)?.text}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
