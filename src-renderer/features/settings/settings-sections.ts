/** The parts of the settings, in the order of the list; words: room settings. */
export const settingsSections = [
  { id: 'general', words: 'sections.general' },
  { id: 'home', words: 'sections.home' },
  { id: 'contact', words: 'sections.contact' },
  { id: 'rules', words: 'sections.rules' },
  { id: 'working-days', words: 'sections.working-days' },
  { id: 'map', words: 'sections.map' },
  { id: 'base-maps', words: 'sections.base-maps' },
  { id: 'records', words: 'sections.records' },
  { id: 'backups', words: 'sections.backups' },
  { id: 'about', words: 'sections.about' },
] as const

export type SettingsSection = (typeof settingsSections)[number]['id']

/** The section an address names; the first one when it names none of ours. */
export function settingsSection(named: string | undefined): SettingsSection {
  return settingsSections.find(({ id }) => id === named)?.id ?? 'general'
}
