import { useState } from 'react'
import { chartDocument, chartFormats } from '#documents/chart-document.ts'
import { tablesCsv } from '#documents/tables-csv.ts'
import { tablesXlsx } from '#documents/tables-xlsx.ts'
import type { HomeCity } from '#domain/place/home.ts'
import { useWords } from '#i18n/words.ts'
import { useToday } from '#parts/use-today.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { RadioGroup } from '#ui/radio-group.tsx'
import { saveAndSay } from '#parts/save-and-say.ts'
import { panelChart } from './statistics-charts.ts'
import { statisticsFileName } from './statistics-file-name.ts'
import { panels, panelTable, type Panel, type Said } from './statistics-tables.ts'
import { workbookWords } from '#documents/workbook-words.ts'

interface ExportDialogProps {
  readonly said: Said
  readonly home: HomeCity | undefined
  readonly onClose: () => void
}

const formats = [...chartFormats, 'xlsx', 'csv'] as const
type Format = (typeof formats)[number]

/** One part as a picture or a table, or all tables in one file; with the period and the filters of the page. */
export function ExportDialog({ said, home, onClose }: ExportDialogProps) {
  const words = useWords('statistics')
  const today = useToday()
  const [part, setPart] = useState<Panel | 'all'>('all')
  const [format, setFormat] = useState<Format>('xlsx')
  const [isWorking, setWorking] = useState(false)
  const isPicture = format === 'png' || format === 'svg'
  const save = async (): Promise<void> => {
    setWorking(true)
    const title = part === 'all' ? words('export.all') : words(`${part}.title`)
    const name = statisticsFileName(words, { ending: format, home, day: today, part: title })
    const isSaved = await saveAndSay(words, name, () => fileBytes(format, part, said))
    setWorking(false)
    if (isSaved) onClose()
  }
  return (
    <Dialog
      title={words('export.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button slot="close">{words.in('ui', 'cancel')}</Button>
          <Button variant="primary" isDisabled={isWorking} onPress={() => void save()}>
            {words(isWorking ? 'export.working' : 'export.save')}
          </Button>
        </>
      }
    >
      <RadioGroup
        label={words('export.what')}
        items={[
          { id: 'all', label: words('export.all'), isDisabled: isPicture },
          ...panels.map((id) => ({
            id,
            label: words(`${id}.title`),
            isDisabled: panelTable(id, said).rows.length === 0,
          })),
        ]}
        selected={part}
        onChange={setPart}
      />
      <RadioGroup
        label={words('export.format')}
        isRow
        items={formats.map((id) => ({ id, label: words(`export.${id}`) }))}
        selected={format}
        onChange={(id) => {
          setFormat(id)
          // A picture shows one chart.
          if ((id === 'png' || id === 'svg') && part === 'all') setPart('tiers')
        }}
      />
    </Dialog>
  )
}

function fileBytes(format: Format, part: Panel | 'all', said: Said): Promise<Uint8Array> {
  const { words } = said
  const tables = (part === 'all' ? panels : [part]).map((panel) => panelTable(panel, said))
  switch (format) {
    case 'xlsx':
      return tablesXlsx(tables, workbookWords(words.language))
    case 'csv':
      return Promise.resolve(new TextEncoder().encode(tablesCsv(tables)))
    case 'png':
    case 'svg': {
      const family = getComputedStyle(document.documentElement).fontFamily
      return chartDocument(format, panelChart(part === 'all' ? 'tiers' : part, said), {
        language: words.language,
        family,
        number: (value) => said.format.number(value),
      })
    }
  }
}
