import { Layers } from 'lucide-react'
import { memo } from 'react'
import { writeSetting } from '#data/settings.ts'
import type { OwnBaseMap } from '#domain/map/own-base-map.ts'
import { useWords } from '#i18n/words.ts'
import { go } from '#navigation/go.ts'
import { MenuButton } from '#ui/menu-button.tsx'
import type { MenuItem } from '#ui/menu.tsx'

const builtInGrounds = ['cn', 'intl', 'ne'] as const

interface GroundMenuProps {
  readonly worldview: string
  readonly own: readonly OwnBaseMap[]
}

/** Whose view of borders the map shows, and which base map of the office's own. */
export const GroundMenu = memo(function GroundMenu({ worldview, own }: GroundMenuProps) {
  const words = useWords('map')
  const chosen = own.find(({ id }) => id === worldview)
  const items: readonly MenuItem[] = [
    ...builtInGrounds.map((id) => ({ id, label: words(`ground.${id}`) })),
    ...own.map(({ id, name, approvalNumber }, index) => ({
      id,
      label: name,
      startsGroup: index === 0,
      ...(approvalNumber === '' ? {} : { detail: approvalNumber }),
    })),
    { id: manage, label: words('ground.manage'), startsGroup: true },
  ]
  return (
    <MenuButton
      icon={Layers}
      label={words('ground.now', { name: chosen?.name ?? words('ground.schematic') })}
      items={items}
      selected={worldview}
      onAction={(id) => (id === manage ? go({ page: 'settings', section: 'base-maps' }) : void writeSetting('worldview', id))}
    />
  )
})

const manage = 'manage base maps'
