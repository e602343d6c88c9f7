import { useState } from 'react'
import { useSettings } from '#data/settings.ts'
import { flagsDrawing } from '#documents/flags-drawing.ts'
import { flagOrder, flagRules, type FlagRule } from '#domain/seating/flag-order.ts'
import { formats } from '#i18n/formats.ts'
import { useWords } from '#i18n/words.ts'
import { CountryBox } from '#parts/country-box.tsx'
import { Button } from '#ui/button.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { DrawingExport } from './drawing-export.tsx'
import { DrawnMarks } from './drawn-marks.tsx'
import { itemTitle } from './item-title.ts'
import { pageFamily } from './page-family.ts'
import styles from './seating-dialog.module.css'
import { wishOf, type SeatingSource } from './seating-source.ts'

/** In which order the flags stand, by the rule the host goes by; plain flags with the names of their countries. */
export function FlagsPanel({ item, file, surroundings, languages }: SeatingSource) {
  const words = useWords('seating')
  const { worldview } = useSettings()
  const [rule, setRule] = useState<FlagRule>('guest-right')
  const [more, setMore] = useState<readonly string[]>([])
  const home = surroundings.home.country
  const theirs = (item.placeId && file.visit.direction === 'outbound' ? [item.placeId] : file.visit.placeIds).flatMap((id) => surroundings.places.get(id)?.country ?? [])
  const weHost = (wishOf(item).host ?? (file.visit.direction === 'inbound' ? 'home' : 'abroad')) === 'home'
  const hostCountry = weHost ? home : (theirs[0] ?? home)
  const guests = [...(weHost ? theirs : [home, ...theirs.slice(1)]), ...more]
  const [first = 'en'] = languages
  // By the names in the first language of the paper.
  const format = formats(first)
  const nameIn = (code: string): string => format.regionName(code, worldview)
  const order = flagOrder(hostCountry, guests, rule, (a, b) => format.compare(nameIn(a), nameIn(b)))
  const drawn = flagsDrawing(
    order.map((code) => ({
      names: languages.map((language) => ({ text: formats(language).regionName(code, worldview), language })),
      note: { text: words(code === hostCountry ? 'flags.host' : 'flags.guest'), language: words.language },
    })),
    pageFamily(),
  )
  const label = words('flags.label', { countries: format.list(order.map(nameIn)) })
  return (
    <div className={styles.panel}>
      <div className={styles.choices}>
        <Segmented label={words('flags.rule')} items={flagRules.map((id) => ({ id, label: words(`flags.rules.${id}`) }))} selected={rule} onChange={setRule} />
      </div>
      <p className={styles.rule}>{words(`flags.text.${rule}`)}</p>
      <div className={styles.more}>
        <CountryBox key={more.length} code="" label={words('flags.add')} onChange={(code) => (code === '' ? undefined : setMore([...more, code]))} />
        {more.length > 0 && <Button onPress={() => setMore([])}>{words('flags.clear')}</Button>}
      </div>
      <DrawnMarks {...drawn} label={label} className={styles.flags} />
      <div className={styles.foot}>
        <span className={styles.note}>{words('flags.seen')}</span>
        <DrawingExport drawn={drawn} name={[item.date ?? '', itemTitle(item, words), words('leaf.flags')].filter((text) => text !== '').join('_')} />
      </div>
    </div>
  )
}
