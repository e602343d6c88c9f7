import { Download, Printer } from 'lucide-react'
import { useState } from 'react'
import { mapPrintHtml } from '#documents/map-print-html.ts'
import { mapSvg } from '#documents/map-svg.ts'
import { pageFontFaces } from '#documents/page-fonts.ts'
import type { DrawnSeating } from '#documents/seating-drawing.ts'
import { host } from '#host/host.ts'
import { useWords } from '#i18n/words.ts'
import { usePrint } from '#parts/use-print.ts'
import { Button } from '#ui/button.tsx'
import { MenuButton } from '#ui/menu-button.tsx'
import { PrintSheet } from '#ui/print-sheet.tsx'
import { DrawnMarks } from './drawn-marks.tsx'
import { saveAndSay } from './saved-file-said.ts'

interface DrawingExportProps {
  readonly drawn: DrawnSeating
  readonly name: string
}

/** A drawing as SVG, as a sheet in PDF, and from the printer. */
export function DrawingExport({ drawn, name }: DrawingExportProps) {
  const words = useWords('seating')
  const printPage = usePrint()
  const [isPrinting, setPrinting] = useState(false)
  const { drawing, width, height } = drawn
  const frame = { width, height, language: words.language, title: name, description: name }
  const save = (format: 'svg' | 'pdf'): void =>
    void saveAndSay(words, name, format, () =>
      format === 'svg' ? Promise.resolve(new TextEncoder().encode(mapSvg(drawing, frame))) : host().printPdf({ html: mapPrintHtml(drawing, frame, 'A4', pageFontFaces()), pageSize: 'A4', landscape: true }),
    )
  return (
    <>
      <Button icon={Printer} onPress={() => setPrinting(true)}>
        {words('print')}
      </Button>
      <MenuButton
        label={words('save')}
        icon={Download}
        items={[
          { id: 'svg', label: words('format.svg') },
          { id: 'pdf', label: words('format.pdf') },
        ]}
        onAction={save}
      />
      {isPrinting && (
        <PrintSheet print={() => printPage({ landscape: true })} onEnd={() => setPrinting(false)}>
          <DrawnMarks {...drawn} label={name} />
        </PrintSheet>
      )}
    </>
  )
}
