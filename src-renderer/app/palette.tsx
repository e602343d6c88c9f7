import { useSearch, useSearchState, useShownRecords } from '#data/search.ts'
import { useWords } from '#i18n/words.ts'
import type { Command } from '#navigation/command.ts'
import { currentAddress, go } from '#navigation/go.ts'
import { recordAddress } from '#navigation/record-address.ts'
import { Search } from 'lucide-react'
import { useEffect, useEffectEvent, useMemo, useState, type KeyboardEvent } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  Menu,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import { chooseLanguage } from './choose-language.ts'
import { paletteEntries, type PaletteEntry } from './palette-entries.ts'
import { foundGroups, restingGroups, type PaletteGroup, type PaletteLine } from './palette-groups.ts'
import { PaletteRow } from './palette-line.tsx'
import { paletteMatches } from './palette-matches.ts'
import { perform } from './perform.ts'
import { recentRecords } from './recent-records.ts'
import { SearchProgress } from './search-progress.tsx'
import styles from './palette.module.css'

interface PaletteProps {
  readonly commands: readonly Command[]
  readonly onClose: () => void
}

const [mostFirst, mostOfKind] = [20, 200]
/** After so long without an answer what can be found without it is shown alone. */
const longestWait = 400 // ms

/** One box that finds records of every kind, pages, settings and commands, also by pinyin and through small slips. */
export function Palette({ commands, onClose }: PaletteProps) {
  const words = useWords('app')
  const { language } = words
  const [query, setQuery] = useState('')
  const [only, setOnly] = useState<string>()
  const [recentKeys] = useState(recentRecords)
  const recent = useShownRecords(recentKeys, language)
  const entries = useMemo(() => paletteEntries({ commands, here: currentAddress(), words }), [commands, words])
  const searched = useSearch(query, language, only === undefined ? mostFirst : mostOfKind, only)
  const isWaiting = useWaiting(query, only, searched?.query === query && searched.only === only)
  const fresh = useMemo(
    () =>
      query.trim() === ''
        ? restingGroups(entries, recent)
        : foundGroups(
            query,
            paletteMatches(entries, query),
            searched?.query === query ? searched.answer : undefined,
            only,
          ),
    [query, entries, recent, searched, only],
  )
  // Until the answer comes the lines stay that were there, instead of going for a moment.
  const groups = useLast(fresh, isWaiting)
  const count = groups.reduce((sum, group) => sum + (group.count ?? group.lines.length), 0)

  const act = (line: PaletteLine) => {
    if (line.kind === 'all') return setOnly(line.of)
    if (line.kind === 'back') return setOnly(undefined)
    onClose()
    if (line.kind === 'entry') return choiceMade(line.entry)
    const address = recordAddress(line.record.kind, line.record.id, line.record.links)
    if (address) go(address)
  }
  const choose = (id: unknown) => {
    const line = groups.flatMap(({ lines }) => lines).find((one) => one.id === id)
    if (line) act(line)
  }
  const { phase } = useSearchState()
  // What was typed may name a record that is not in the index yet.
  const isReady = phase !== 'reading' && phase !== 'building' && (phase === 'failed' || searched?.query === query)
  const isEarly = query.trim() !== '' && !isReady && (groups[0]?.id ?? 'like') === 'like'
  const hold = useHeldEnter(isWaiting || isEarly, groups, act)
  return (
    <ModalOverlay className={styles.veil ?? ''} isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={words('search.title')}>
          <div className={styles.inner} onKeyDownCapture={hold}>
            <Autocomplete
              inputValue={query}
              onInputChange={(typed) => {
                setQuery(typed)
                setOnly(undefined)
              }}
            >
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
                items={groups.map((group, at) => ({ ...group, key: `${at} ${group.id}` }))}
                onAction={choose}
                renderEmptyState={() => <p className={styles.nothing}>{words('search.nothing', { query })}</p>}
              >
                {(group) => (
                  <MenuSection id={group.key} className={styles.group ?? ''}>
                    <GroupHead group={group} />
                    <Collection items={group.lines}>{(line) => <PaletteRow line={line} />}</Collection>
                  </MenuSection>
                )}
              </Menu>
            </Autocomplete>
          </div>
          <footer className={styles.foot}>
            <SearchProgress />
            <span role="status">{query.trim() === '' ? '' : words('search.results', { count })}</span>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

const ownGroups: Readonly<Record<string, 'recent' | 'go' | undefined>> = { recent: 'recent', go: 'go', like: 'go' }

function GroupHead({ group: { id, count } }: { readonly group: PaletteGroup }) {
  const words = useWords('app')
  const own = ownGroups[id]
  return (
    <Header className={styles.head}>
      <span>{own !== undefined ? words(`search.groups.${own}`) : words.in('vocabulary', `kindsMany.${id}`)}</span>
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </Header>
  )
}

function choiceMade({ choose }: PaletteEntry): void {
  switch (choose.kind) {
    case 'command':
      return perform(choose.command)
    case 'address':
      return go(choose.address)
    case 'language':
      void chooseLanguage(choose.language)
  }
}

/** Whether the answer to what stands in the box is still to come. */
function useWaiting(query: string, only: string | undefined, isAnswered: boolean): boolean {
  const { phase } = useSearchState()
  const wish = `${only ?? ''} ${query}`
  const [late, setLate] = useState<string>()
  useEffect(() => {
    const timer = setTimeout(() => setLate(wish), longestWait)
    return () => clearTimeout(timer)
  }, [wish])
  return query.trim() !== '' && !isAnswered && phase !== 'failed' && late !== wish
}

function useLast<T>(value: T, isHeld: boolean): T {
  const [last, setLast] = useState(value)
  if (!isHeld && last !== value) setLast(value)
  return isHeld ? last : value
}

/** Enter pressed before the answer is there means its first line, not one that is about to go. */
function useHeldEnter(isWaiting: boolean, groups: readonly PaletteGroup[], act: (line: PaletteLine) => void) {
  const [isHeld, setHeld] = useState(false)
  const actOnFirst = useEffectEvent(() => {
    setHeld(false)
    const first = groups[0]?.lines[0]
    if (first) act(first)
  })
  useEffect(() => {
    if (isHeld && !isWaiting) actOnFirst()
  }, [isHeld, isWaiting])
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !isWaiting) return
    event.preventDefault()
    event.stopPropagation()
    setHeld(true)
  }
}
