import { ownYears, shippedYears } from '#data/rule-queries.ts'
import { useQuery } from '#data/use-query.ts'
import { removeOps } from '#domain/log/op.ts'
import { readWorkingYears, workingYearsText } from '#domain/visit/working-year-file.ts'
import { workingYearId, workingYearOps, type WorkingYear } from '#domain/visit/working-year.ts'
import { useWords } from '#i18n/words.ts'
import { useFormats } from '#parts/use-formats.ts'
import { useSave } from '#parts/use-save.ts'
import { useToday } from '#parts/use-today.ts'
import { Banner } from '#ui/banner.tsx'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { Tag } from '#ui/tag.tsx'
import { FileDown, FileUp, Pencil, Plus, Undo2 } from 'lucide-react'
import { useState } from 'react'
import settings from './settings.module.css'
import { useTextFiles } from './use-text-files.ts'
import { WorkingYearDialog } from './working-year-dialog.tsx'

/** The working days of each year: what ships, what the office entered, and the years still without a notice. */
export function WorkingDaysSection() {
  const words = useWords('rules')
  const format = useFormats()
  const save = useSave()
  const own = useQuery(ownYears, [])
  const [edited, setEdited] = useState<WorkingYear>()
  const { refused, bring, give } = useTextFiles()
  const thisYear = Number(useToday().slice(0, 4))
  if (own.kind === 'loading') return null
  const mine = new Map(own.value.map((table) => [table.year, table]))
  const tables = [...new Map([...shippedYears, ...own.value].map((table) => [table.year, table])).values()].sort((a, b) => b.year - a.year)
  const missing = [thisYear, thisYear + 1].filter((year) => !tables.some((table) => table.year === year))
  const years = (list: readonly WorkingYear[]): string => format.list(list.map(({ year }) => String(year)))

  const take = async (text: string): Promise<string | undefined> => {
    const read = readWorkingYears(text)
    if ('problem' in read) return words(`yearProblems.${read.problem.kind}`, { at: read.problem.at, day: read.problem.day ?? '' })
    const ops = read.years.flatMap((table) => workingYearOps(mine.get(table.year), table))
    await save('workingYear.import', ops, words('years.imported', { years: years(read.years) }))
    return undefined
  }
  return (
    <div className={settings.group}>
      <p className={settings.text}>{words('years.intro')}</p>
      {missing.map((year) => (
        <Banner key={year} tone="near" text={words('years.missing', { year: String(year) })} />
      ))}
      <ul className={settings.items}>
        {tables.map((table) => (
          <li key={table.year} className={settings.item}>
            <div className={settings.itemWords}>
              <b>{table.year}</b> {mine.has(table.year) && <Tag tone="river">{words('years.own')}</Tag>}
              <div className={settings.meta}>{words('years.counts', { off: format.number(table.off.length), on: format.number(table.on.length) })}</div>
              {table.source !== '' && (
                <div className={settings.meta}>
                  <bdi>{table.source}</bdi>
                </div>
              )}
            </div>
            <div className={settings.row}>
              <IconButton label={words('years.edit', { year: String(table.year) })} icon={Pencil} size="small" onPress={() => setEdited(table)} />
              {mine.has(table.year) && (
                <IconButton
                  label={words('years.remove', { year: String(table.year) })}
                  icon={Undo2}
                  size="small"
                  onPress={() => void save('workingYear.remove', removeOps('workingYear', table.id), words('years.removed', { year: String(table.year) }))}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className={settings.row}>
        <Button icon={Plus} onPress={() => setEdited(emptyYear((tables[0]?.year ?? thisYear) + 1))}>
          {words('years.add')}
        </Button>
        <Button icon={FileUp} onPress={() => void bring(take)}>
          {words('import')}
        </Button>
        <Button icon={FileDown} onPress={() => void give('working-days-cn.json', workingYearsText([...tables].reverse()))}>
          {words('export')}
        </Button>
      </div>
      {refused && (
        <Banner tone="over" text={words('refused', { name: refused.name })}>
          <span>{refused.reason}</span>
        </Banner>
      )}
      {edited && <WorkingYearDialog key={edited.year} table={edited} before={mine.get(edited.year)} onClose={() => setEdited(undefined)} />}
    </div>
  )
}

const emptyYear = (year: number): WorkingYear => ({ id: workingYearId(year), year, off: [], on: [], source: '' })
