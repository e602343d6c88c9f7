import { useEffect, useState } from 'react'
import { ChevronsDownUp, Columns3, ListFilter, Plus, Rows3 } from 'lucide-react'
import type { AnyRecord } from '#domain/record/any-record.ts'
import { without } from '#domain/place/without.ts'
import { mayGroup } from '#domain/record/list-groups.ts'
import type { ListColumn, ListLook } from '#domain/record/list-look.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { useWords } from '#i18n/words.ts'
import { fieldName } from '#parts/field-name.ts'
import type { Speech } from '#parts/value-text.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { MenuButton } from '#ui/menu-button.tsx'
import { Popover } from '#ui/popover.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { ColumnsForm } from './columns-form.tsx'
import { ConditionForm } from './condition-form.tsx'
import type { ListFormat } from './list-export.tsx'
import { ListMenu } from './list-menu.tsx'
import { listedFields } from './list-source.ts'
import styles from './list-toolbar.module.css'

interface ListToolbarProps {
  readonly kind: RecordKind
  readonly look: ListLook
  readonly columns: readonly ListColumn[]
  readonly records: readonly AnyRecord[]
  readonly speech: Speech
  readonly onLook: (look: ListLook) => void
  readonly onColumns: (columns: readonly ListColumn[]) => void
  readonly onAdd: () => void
  readonly onPrint: () => void
  readonly onExport: (format: ListFormat) => void
  readonly onFoldAll: () => void
}

/** What can be done with a list: find, filter, group, choose columns, keep as a view, print, add. */
export function ListToolbar({ kind, look, columns, records, speech, onLook, onColumns, onAdd, onFoldAll, onPrint, onExport }: ListToolbarProps) {
  const words = useWords('ledger')
  const [isFiltering, setFiltering] = useState(false)
  const [text, setText] = useTyped(look.text ?? '', (typed) => onLook(withText(look, typed)))
  const groupable = listedFields(kind).filter(({ shape }) => mayGroup(shape))
  const name = (field: string): string => fieldName(kind, field, words)
  const group = (field: string): void => {
    onLook(field === '' ? without(look, 'group') : { ...look, group: field })
  }
  return (
    <div className={styles.bar} data-print="never">
      <div className={styles.search}>
        <SearchField label={words('find')} value={text} onChange={setText} />
      </div>
      <Popover
        label={words('filter.title')}
        placement="bottom start"
        isOpen={isFiltering}
        onOpenChange={setFiltering}
        button={
          <Button icon={ListFilter} onPress={() => setFiltering(true)}>
            {words('filter.title')}
          </Button>
        }
      >
        <ConditionForm
          kind={kind}
          records={records}
          speech={speech}
          onAdd={(condition) => {
            setFiltering(false)
            onLook({ ...look, conditions: [...(look.conditions ?? []).filter(({ field }) => field !== condition.field), condition] })
          }}
        />
      </Popover>
      <MenuButton
        label={look.group ? words('group.by', { field: name(look.group) }) : words('group.title')}
        icon={Rows3}
        items={[{ id: '', label: words('group.not') }, ...groupable.map((field) => ({ id: field.name, label: name(field.name) }))]}
        selected={look.group ?? ''}
        onAction={group}
      />
      {look.group && <IconButton label={words('group.foldAll')} icon={ChevronsDownUp} onPress={onFoldAll} />}
      <Popover
        label={words('columns.title')}
        placement="bottom start"
        button={<Button icon={Columns3}>{words('columns.title')}</Button>}
      >
        <ColumnsForm kind={kind} columns={columns} onChange={onColumns} />
      </Popover>
      <div className={styles.end}>
        <ListMenu kind={kind} look={{ ...look, columns }} onPrint={onPrint} onExport={onExport} />
        <Button variant="primary" icon={Plus} onPress={onAdd}>
          {words('add')}
        </Button>
      </div>
    </div>
  )
}

const withText = (look: ListLook, text: string): ListLook => (text === '' ? without(look, 'text') : { ...look, text })

/** Milliseconds after the last key before the address follows. */
const pause = 150

/** A text that is shown at once and told a moment later; what comes from elsewhere replaces it. */
function useTyped(value: string, onTold: (text: string) => void): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState<{ readonly text: string; readonly before: string }>()
  // It was told, or the address changed by another hand: either way the address counts again.
  if (typed && value !== typed.before) setTyped(undefined)
  useEffect(() => {
    if (!typed || typed.text === value) return
    const timer = setTimeout(() => onTold(typed.text), pause)
    return () => clearTimeout(timer)
  })
  return [typed?.text ?? value, (text) => setTyped({ text, before: value })]
}
