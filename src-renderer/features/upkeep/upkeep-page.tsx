import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { Segmented } from '#ui/segmented.tsx'
import { ImportsSection } from './imports-section.tsx'
import { SpaceSection } from './space-section.tsx'
import { TranslationsSection } from './translations-section.tsx'
import { TrashSection } from './trash-section.tsx'
import styles from './upkeep.module.css'

const sections = { trash: TrashSection, imports: ImportsSection, translations: TranslationsSection, space: SpaceSection }
type Section = keyof typeof sections
const names = Object.keys(sections) as readonly Section[]

/** What keeps the records in order: the trash, the imports, the translations that are due, the space it takes. */
export function UpkeepPage({ section: named }: { section?: string }) {
  const words = useWords('upkeep')
  const section = names.find((name) => name === named) ?? 'trash'
  const Section = sections[section]
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <Segmented
          label={words('sectionsLabel')}
          items={names.map((id) => ({ id, label: words(`sections.${id}`) }))}
          selected={section}
          onChange={(id) => go({ page: 'upkeep', section: id }, { instead: true })}
        />
        <Section key={section} />
      </div>
    </div>
  )
}
