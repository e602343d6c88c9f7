import { writeSetting } from '#data/settings.ts'
import type { Json } from '#domain/log/op.ts'
import { baseMapOps, baseMapShapeOps } from '#domain/map/base-map-fields.ts'
import { useLanguage, useWords } from '#i18n/words.ts'
import { formats } from '#i18n/formats.ts'
import { useSave } from '#parts/use-save.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useState } from 'react'
import type { Reading } from './base-map-reading.ts'
import { builtInViews, type BuiltInView } from './built-in-views.ts'
import styles from './settings.module.css'
import { toldNumbers } from './told-numbers.ts'

interface BaseMapDialogProps {
  readonly read: Extract<Reading, { kind: 'read' }>
  readonly onClose: () => void
}

const longestName = 200
const longestSource = 2000
const longestNumber = 100

/** What must be known of a base map before it is kept: its name, its source, and its approval number when it has one. */
export function BaseMapDialog({ read, onClose }: BaseMapDialogProps) {
  const words = useWords('settings')
  const format = formats(useLanguage())
  const save = useSave()
  const [name, setName] = useState(read.name.replace(/\.[^.]+$/, ''))
  const [source, setSource] = useState('')
  const [approvalNumber, setApprovalNumber] = useState('')
  const [worldview, setWorldview] = useState<BuiltInView>('cn')
  const [isTried, setTried] = useState(false)
  const { map } = read

  const add = async () => {
    setTried(true)
    if (name.trim() === '' || source.trim() === '') return
    // The log takes plain JSON only: a field without a value is not one.
    const topology = JSON.parse(JSON.stringify(map.topology)) as Json
    const own = {
      id: crypto.randomUUID(),
      name: name.trim(),
      source: source.trim(),
      approvalNumber: approvalNumber.trim(),
      worldview,
      addedAt: new Date().toISOString(),
    }
    const ops = [...baseMapOps(undefined, own), ...baseMapShapeOps(own.id, topology)]
    if (!(await save('baseMap.add', ops, words('baseMaps.added', { name: own.name })))) return
    await writeSetting('worldview', own.id)
    onClose()
  }
  const missing = (text: string, key: string) => (isTried && text.trim() === '' ? words(key) : undefined)
  return (
    <Dialog
      title={words('baseMaps.dialog.title')}
      isOpen
      onClose={onClose}
      isDismissable={false}
      actions={
        <>
          <Button slot="close">{words.in('ui', 'cancel')}</Button>
          <Button variant="primary" onPress={() => void add()}>
            {words('baseMaps.dialog.add')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.text}>
          {words('baseMaps.dialog.file', { name: read.name, size: format.number(Math.ceil(read.size / 1024)) })}
          {' · '}
          {words('baseMaps.dialog.countries', { count: map.featureCount })}
        </p>
        {map.remarks.length > 0 && (
          <ul className={styles.meta}>
            {map.remarks.map((remark) => (
              <li key={remark.kind}>{words(`baseMaps.remarks.${remark.kind}`, toldNumbers(remark, format))}</li>
            ))}
          </ul>
        )}
        <TextField
          label={words('baseMaps.dialog.name')}
          value={name}
          onChange={setName}
          error={missing(name, 'baseMaps.dialog.nameMissing')}
          maxLength={longestName}
          dir="auto"
        />
        <TextField
          label={words('baseMaps.dialog.source')}
          help={words('baseMaps.dialog.sourceHelp')}
          value={source}
          onChange={setSource}
          error={missing(source, 'baseMaps.dialog.sourceMissing')}
          maxLength={longestSource}
          dir="auto"
          autoFocus
        />
        <TextField
          label={words('baseMaps.dialog.approval')}
          help={words('baseMaps.dialog.approvalHelp')}
          value={approvalNumber}
          onChange={setApprovalNumber}
          maxLength={longestNumber}
          dir="auto"
        />
        <Select
          label={words('baseMaps.dialog.worldview')}
          items={builtInViews.map((id) => ({ id, label: words(`worldviews.${id}`) }))}
          selected={worldview}
          onChange={setWorldview}
        />
      </div>
    </Dialog>
  )
}
