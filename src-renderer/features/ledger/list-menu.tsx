import { useState } from 'react'
import { Download, Ellipsis, FileUp, Printer, Save, SquarePen, Trash2 } from 'lucide-react'
import { removeOps } from '#domain/log/op.ts'
import type { ListLook } from '#domain/record/list-look.ts'
import type { RecordKind } from '#domain/record/record-kinds.ts'
import { savedViewOps } from '#domain/record/saved-view.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { useSave } from '#parts/use-save.ts'
import { MenuButton } from '#ui/menu-button.tsx'
import type { MenuItem } from '#ui/menu.tsx'
import type { ListFormat } from './list-export.tsx'
import { lookOfView, textOfLook, useViews } from './use-views.ts'
import { ViewDialog } from './view-dialog.tsx'

interface ListMenuProps {
  readonly kind: RecordKind
  /** With the columns as they stand. */
  readonly look: ListLook
  readonly onPrint: () => void
  readonly onExport: (format: ListFormat) => void
}

type Action = 'save' | 'update' | 'rename' | 'remove' | 'print' | 'import' | ListFormat

/** What is done less often: views kept, renamed, removed; the list printed. */
export function ListMenu({ kind, look, onPrint, onExport }: ListMenuProps) {
  const words = useWords('ledger')
  const save = useSave()
  const views = useViews(kind)
  const [asking, setAsking] = useState<'save' | 'rename'>()
  const [lastOpened, setLastOpened] = useState<string>()
  const here = textOfLook(look)
  const current = views.find((view) => textOfLook(lookOfView(view)) === here)
  // A view that was opened and then changed can be kept as it is now.
  if (current && current.id !== lastOpened) setLastOpened(current.id)
  const changed = current ? undefined : views.find(({ id }) => id === lastOpened)
  const items: readonly MenuItem<Action>[] = [
    { id: 'save', label: words('views.save'), icon: Save },
    ...(changed ? [{ id: 'update' as const, label: words('views.update', { name: changed.name }), icon: Save }] : []),
    ...(current
      ? [
          { id: 'rename' as const, label: words('views.rename', { name: current.name }), icon: SquarePen },
          { id: 'remove' as const, label: words('views.remove', { name: current.name }), icon: Trash2, isDangerous: true },
        ]
      : []),
    { id: 'print', label: words('print.action'), icon: Printer, startsGroup: true },
    ...(['csv', 'xlsx'] as const).map((id) => ({ id, label: words.in('export', `list.${id}`), icon: Download })),
    { id: 'import', label: words.in('import', 'command'), icon: FileUp },
  ]
  const keep = async (name: string): Promise<void> => {
    if (asking === 'rename' && current) {
      await save('view.edit', savedViewOps(current, { ...current, name }), words('views.renamed', { name }))
    } else {
      const view = { id: crypto.randomUUID(), name, kind, look: here }
      if (await save('view.add', savedViewOps(undefined, view), words('views.saved', { name }))) go({ page: 'ledger', kind, look: lookOfView(view) })
    }
    setAsking(undefined)
  }
  const act = (action: Action): void => {
    if (action === 'save' || action === 'rename') setAsking(action)
    if (action === 'csv' || action === 'xlsx') onExport(action)
    if (action === 'import') go({ page: 'import' })
    if (action === 'print') onPrint()
    if (action === 'update' && changed) void save('view.edit', savedViewOps(changed, { ...changed, look: here }), words('views.saved', { name: changed.name }))
    if (action === 'remove' && current) void save('view.remove', removeOps('view', current.id), words('views.removed', { name: current.name }))
  }
  return (
    <>
      <MenuButton label={words('more')} icon={Ellipsis} isLabelHidden items={items} onAction={act} />
      {asking && (
        <ViewDialog title={words(asking === 'save' ? 'views.saveTitle' : 'views.renameTitle')} name={asking === 'rename' ? (current?.name ?? '') : ''} onKeep={(name) => void keep(name)} onClose={() => setAsking(undefined)} />
      )}
    </>
  )
}
