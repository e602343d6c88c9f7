import { Table2 } from 'lucide-react'
import { tablesXlsx } from '#documents/tables-xlsx.ts'
import { useHomeCity, useToday } from '#parts/use-today.ts'
import { MenuButton } from '#ui/menu-button.tsx'
import { annualRecords } from './annual-records.ts'
import { annualTables } from './annual-tables.ts'
import { saveAndSay } from '#parts/save-and-say.ts'
import { statisticsFileName } from './statistics-file-name.ts'
import type { Said } from './statistics-tables.ts'
import { workbookWords } from '#documents/workbook-words.ts'

const offered = 8

/** The tables of a year, ready to hand in, as one workbook. */
export function AnnualButton({ said: { words, format } }: { readonly said: Said }) {
  const today = useToday()
  const home = useHomeCity()
  const thisYear = Number(today.slice(0, 4))
  const years = Array.from({ length: offered }, (_, index) => String(thisYear - index))
  const save = (year: string): void =>
    void saveAndSay(words, statisticsFileName(words, { ending: 'xlsx', home, day: today, part: year }), async () =>
      tablesXlsx(annualTables(await annualRecords(Number(year), today), words, format), workbookWords(words.language)),
    )
  return (
    <MenuButton
      icon={Table2}
      label={words('annual.open')}
      items={years.map((id) => ({ id, label: words('annual.year', { year: id }) }))}
      onAction={save}
    />
  )
}
