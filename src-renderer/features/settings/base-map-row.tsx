import { useSettings, writeSetting } from '#data/settings.ts'
import { removeOps } from '#domain/log/op.ts'
import type { OwnBaseMap } from '#domain/map/own-base-map.ts'
import { useWords } from '#i18n/words.ts'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { Tag } from '#ui/tag.tsx'
import { Trash2 } from 'lucide-react'
import styles from './settings.module.css'

/** One own base map: its credit, whether maps use it, and the ways to use or remove it. */
export function BaseMapRow({ map }: { readonly map: OwnBaseMap }) {
  const words = useWords('settings')
  const save = useSave()
  const isUsed = useSettings().worldview === map.id
  const remove = async () => {
    const ops = [...removeOps('baseMap', map.id), ...removeOps('baseMapShape', map.id)]
    const isGone = await save('baseMap.remove', ops, words('baseMaps.removed', { name: map.name }))
    // Maps go on with the built-in view that this one followed.
    if (isGone && isUsed) await writeSetting('worldview', map.worldview)
  }
  return (
    <li className={styles.item}>
      <div className={styles.itemWords}>
        <b>
          <bdi>{map.name}</bdi>
        </b>
        <div className={styles.meta}>{words('baseMaps.source', { source: map.source })}</div>
        <div className={styles.meta}>
          {map.approvalNumber === ''
            ? words('baseMaps.noApproval')
            : words('baseMaps.approval', { number: map.approvalNumber })}
        </div>
      </div>
      <div className={styles.row}>
        {isUsed ? (
          <Tag tone="ok">{words('baseMaps.inUse')}</Tag>
        ) : (
          <Button size="small" onPress={() => void writeSetting('worldview', map.id)}>
            {words('baseMaps.use')}
          </Button>
        )}
        <IconButton
          label={words('baseMaps.remove', { name: map.name })}
          icon={Trash2}
          size="small"
          onPress={() => void remove()}
        />
      </div>
    </li>
  )
}
