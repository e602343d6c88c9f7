import { useState } from 'react'
import { languages, type Language } from '#domain/place/language.ts'
import type { Item } from '#domain/visit/item.ts'
import type { VisitFile, VisitSurroundings } from '#domain/visit/visit-file.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useLookup } from '#parts/use-lookup.ts'
import { Dialog } from '#ui/dialog.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { Select } from '#ui/select.tsx'
import { FlagsPanel } from './flags-panel.tsx'
import { itemTitle } from './item-title.ts'
import { NamePlatesPanel } from './name-plates-panel.tsx'
import { peopleOf, seatedNames } from './seated-names.ts'
import styles from './seating-dialog.module.css'
import { SeatingPanel } from './seating-panel.tsx'

interface SeatingDialogProps {
  readonly item: Item
  readonly file: VisitFile
  readonly surroundings: VisitSurroundings
  readonly onClose: () => void
}

const leaves = ['seats', 'plates', 'flags'] as const

/** Seats, name plates and flags of an item, with names in one or two languages. */
export function SeatingDialog({ item, file, surroundings, onClose }: SeatingDialogProps) {
  const words = useWords('seating')
  const format = useFormats()
  const lookup = useLookup(kinds)
  const [leaf, setLeaf] = useState<(typeof leaves)[number]>('seats')
  const [first, setFirst] = useState<Language>(words.language)
  const [second, setSecond] = useState<Language | 'none'>(words.language === 'zh-Hans' ? 'en' : 'zh-Hans')
  const asked = second === 'none' || second === first ? [first] : [first, second]
  const people = peopleOf(item, lookup)
  const names = seatedNames(file, people, asked, lookup)
  const named = languages.map((id) => ({ id, label: format.languageName(id) }))
  const shown = { item, file, surroundings, people, names, languages: asked }
  return (
    <Dialog isOpen onClose={onClose} size="full" title={words('title', { name: itemTitle(item, words) })} isDismissable={false}>
      <div className={styles.bar}>
        <Segmented label={words('leaves')} items={leaves.map((id) => ({ id, label: words(`leaf.${id}`) }))} selected={leaf} onChange={setLeaf} />
        <span className={styles.languages}>
          <Select label={words.in('papers', 'dialog.language')} isLabelHidden items={named} selected={first} onChange={setFirst} />
          <Select
            label={words.in('papers', 'dialog.second')}
            isLabelHidden
            items={[{ id: 'none', label: words('oneLanguage') }, ...named.filter(({ id }) => id !== first)]}
            selected={second === first ? 'none' : second}
            onChange={setSecond}
          />
        </span>
      </div>
      {leaf === 'seats' && <SeatingPanel {...shown} />}
      {leaf === 'plates' && <NamePlatesPanel {...shown} />}
      {leaf === 'flags' && <FlagsPanel {...shown} />}
    </Dialog>
  )
}

const kinds = ['item', 'member'] as const
