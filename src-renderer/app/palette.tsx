import { allPlaces } from '#data/place-queries.ts'
import { useSettings, writeSetting } from '#data/settings.ts'
import { useQuery } from '#data/use-query.ts'
import { formats } from '#i18n/formats.ts'
import { changeLanguage } from '#i18n/language.ts'
import { useWords } from '#i18n/words.ts'
import type { Command } from '#navigation/command.ts'
import { currentAddress, go } from '#navigation/go.ts'
import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  TextField,
  Text,
} from 'react-aria-components'
import { keyName } from './key-name.ts'
import { shownKeys } from './keys.ts'
import { paletteEntries, type PaletteEntry } from './palette-entries.ts'
import { paletteMatches } from './palette-matches.ts'
import { perform } from './perform.ts'
import { isMac } from './platform.ts'
import styles from './palette.module.css'

interface PaletteProps {
  readonly commands: readonly Command[]
  readonly onClose: () => void
}

/** One box that finds partners, pages, settings and commands, also by pinyin and through small slips. */
export function Palette({ commands, onClose }: PaletteProps) {
  const words = useWords('app')
  const { worldview } = useSettings()
  const places = useQuery(allPlaces, [])
  const [query, setQuery] = useState('')
  const entries = useMemo(() => {
    const regionName = (code: string) => formats(words.language).regionName(code, worldview)
    return paletteEntries({
      commands,
      places: places.kind === 'ready' ? places.value : [],
      here: currentAddress(),
      words,
      regionName,
    })
  }, [commands, places, words, worldview])
  const found = useMemo(() => paletteMatches(entries, query), [entries, query])

  const choose = (id: unknown) => {
    const entry = found.find((one) => one.id === id)
    if (!entry) return
    onClose()
    act(entry)
  }
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={words('search.title')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <TextField className={styles.field ?? ''} aria-label={words('search.label')} autoFocus>
              <Search className={styles.lens} aria-hidden />
              <Input
                className={styles.input ?? ''}
                placeholder={words('search.placeholder')}
                spellCheck={false}
                dir="auto"
              />
            </TextField>
            <Menu
              className={styles.list ?? ''}
              aria-label={words('search.title')}
              items={found}
              onAction={choose}
              renderEmptyState={() => <p className={styles.nothing}>{words('search.nothing', { query })}</p>}
            >
              {(entry) => <PaletteRow entry={entry} />}
            </Menu>
          </Autocomplete>
          <footer className={styles.foot}>
            <span>{words('search.hint')}</span>
            <span role="status">{words('search.results', { count: found.length })}</span>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteRow({ entry }: { readonly entry: PaletteEntry }) {
  const words = useWords('app')
  return (
    <MenuItem id={entry.id} textValue={entry.label} className={styles.row ?? ''}>
      <Text slot="label" className={styles.label}>
        {entry.label}
      </Text>
      <span className={styles.detail}>{entry.detail}</span>
      {entry.keys !== undefined && (
        <kbd className={styles.keys} dir="ltr">
          {shownKeys(entry.keys, isMac, keyName(words))}
        </kbd>
      )}
      <span className={styles.kind}>{words(`kinds.${entry.kind}`)}</span>
    </MenuItem>
  )
}

function act({ choose }: PaletteEntry): void {
  switch (choose.kind) {
    case 'command':
      return perform(choose.command)
    case 'address':
      return go(choose.address)
    case 'language':
      void changeLanguage(choose.language)
      void writeSetting('language', choose.language)
  }
}
