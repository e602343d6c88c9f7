import { useWords } from '#i18n/words.ts'
import { addressToHash } from '#navigation/address.ts'
import { go } from '#navigation/go.ts'
import { CalendarDays, Database, House, Info, Layers, Map, Scale, ShieldCheck,
  SlidersHorizontal, Timer, type LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import { AboutSection } from './about-section.tsx'
import { BackupsSection } from './backups-section.tsx'
import { BaseMapsSection } from './base-maps-section.tsx'
import { ContactSection } from './contact-section.tsx'
import { GeneralSection } from './general-section.tsx'
import { HomeSection } from './home-section.tsx'
import { MapSection } from './map-section.tsx'
import { RecordsSection } from './records-section.tsx'
import { RulesSection } from './rules-section.tsx'
import styles from './settings.module.css'
import { settingsSection, settingsSections, type SettingsSection } from './settings-sections.ts'
import { WorkingDaysSection } from './working-days-section.tsx'

/** The settings: their parts at the start, the chosen part beside them. */
export function SettingsPage({ section: named }: { section?: string }) {
  const words = useWords('settings')
  const section = settingsSection(named)
  const Section = sections[section].show
  return (
    <div className={styles.page}>
      <nav className={styles.list} aria-label={words('sectionsLabel')}>
        {settingsSections.map(({ id, words: label }) => {
          const Icon = sections[id].icon
          return (
            <a
              key={id}
              className={styles.link}
              href={addressToHash({ page: 'settings', section: id })}
              aria-current={id === section ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault()
                go({ page: 'settings', section: id }, { instead: true })
              }}
            >
              <Icon className={styles.icon} aria-hidden />
              {words(label)}
            </a>
          )
        })}
      </nav>
      <section className={styles.pane} aria-labelledby="settings-section" key={section} tabIndex={0}>
        <div className={styles.column}>
          <h2 id="settings-section" className={styles.title}>
            {words(`sections.${section}`)}
          </h2>
          <Section />
        </div>
      </section>
    </div>
  )
}

const sections = {
  general: { icon: SlidersHorizontal, show: GeneralSection },
  home: { icon: House, show: HomeSection },
  contact: { icon: Timer, show: ContactSection },
  rules: { icon: Scale, show: RulesSection },
  'working-days': { icon: CalendarDays, show: WorkingDaysSection },
  map: { icon: Map, show: MapSection },
  'base-maps': { icon: Layers, show: BaseMapsSection },
  records: { icon: Database, show: RecordsSection },
  backups: { icon: ShieldCheck, show: BackupsSection },
  about: { icon: Info, show: AboutSection },
} satisfies Record<SettingsSection, { icon: LucideIcon; show: ComponentType }>
