import { Download } from 'lucide-react'
import { namePlatesHtml, type NamePlate } from '#documents/name-plates.ts'
import { pageFontFaces } from '#documents/page-fonts.ts'
import { isRightToLeft } from '#domain/place/language.ts'
import { seatingParty } from '#domain/seating/seating-party.ts'
import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import { MenuButton } from '#ui/menu-button.tsx'
import { itemTitle } from './item-title.ts'
import { pageFamily } from './page-family.ts'
import { saveAndSay } from './saved-file-said.ts'
import styles from './seating-dialog.module.css'
import { wishOf, type SeatingSource } from './seating-source.ts'

/** A folded plate for everybody who sits at the item, guests first. */
export function NamePlatesPanel({ item, file, people, names }: SeatingSource) {
  const words = useWords('seating')
  const party = seatingParty(file, item, people, wishOf(item).host)
  const plates: readonly NamePlate[] = [...party.guests, ...party.hosts].map(({ id }) => names.get(id) ?? [])
  const name = [item.date ?? '', itemTitle(item, words), words('leaf.plates')].filter((text) => text !== '').join('_')
  const make = async (format: 'pdf' | 'docx'): Promise<Uint8Array> => {
    if (format === 'docx') {
      const { namePlatesDocx } = await import('#documents/name-plates-docx.ts')
      return namePlatesDocx(plates, name)
    }
    const html = namePlatesHtml(plates, { fontFaces: pageFontFaces(), text: pageFamily(), title: pageFamily('--font-serif') }, name)
    return host().printPdf({ html, pageSize: 'A4', landscape: true })
  }
  if (plates.length === 0) return <p className={styles.none}>{words('nobody')}</p>
  return (
    <div className={styles.panel}>
      <p className={styles.rule}>{words('plates.text')}</p>
      <ul className={styles.plates}>
        {plates.map((plate, at) => (
          <li key={at} className={styles.plate}>
            {plate.map(({ text, language }) => (
              <span key={language} lang={language} dir={isRightToLeft(language) ? 'rtl' : 'ltr'}>
                {text}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <span className={styles.note} />
        <MenuButton
          label={words('save')}
          icon={Download}
          variant="primary"
          items={[
            { id: 'docx', label: words('format.docx') },
            { id: 'pdf', label: words('format.folded') },
          ]}
          onAction={(format) => void saveAndSay(words, name, format, () => make(format))}
        />
      </div>
    </div>
  )
}
