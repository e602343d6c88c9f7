// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Table, type TableColumn } from '#ui/table.tsx'
import { VirtualList } from '#ui/virtual-list.tsx'
import { show } from './show.tsx'

const rows = [
  { id: 'jp-kobe', name: 'Kobe', since: 1973 },
  { id: 'us-philadelphia', name: 'Philadelphia', since: 1980 },
]
const columns: readonly TableColumn<(typeof rows)[number]>[] = [
  { id: 'name', label: 'Name', isRowHeader: true, isSortable: true, cell: (row) => row.name },
  { id: 'since', label: 'Since', align: 'end', isSortable: true, cell: (row) => row.since },
]

it('is a table with a row header, and says how it is sorted', async () => {
  const sort = vi.fn()
  const { person } = show(<Table label="Places" columns={columns} rows={rows} sort={{ column: 'name', direction: 'ascending' }} onSort={sort} />)
  const table = screen.getByRole('grid', { name: 'Places' })
  expect(within(table).getByRole('rowheader', { name: 'Kobe' })).toBeTruthy()
  expect(within(table).getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending')
  await person.click(within(table).getByRole('columnheader', { name: 'Since' }))
  expect(sort).toHaveBeenCalledWith({ column: 'since', direction: 'ascending' })
})

it('opens a row by Enter', async () => {
  const open = vi.fn()
  const { person } = show(<Table label="Places" columns={columns} rows={rows} onOpen={open} rowText={(row) => row.name} />)
  await person.tab()
  await person.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(open).toHaveBeenCalledTimes(1)
})

it('shows the empty state when there is nothing', () => {
  show(<Table label="Places" columns={columns} rows={[]} emptyState="No places yet" />)
  expect(screen.getByText('No places yet')).toBeTruthy()
})

it('chooses a row of a grouped list by keyboard and by typing its name', async () => {
  const select = vi.fn()
  const groups = [
    { id: 'asia', title: 'Asia', items: rows.slice(0, 1) },
    { id: 'america', title: 'North America', items: rows.slice(1) },
  ]
  const { person } = show(<VirtualList label="Places" groups={groups} row={(item) => item.name} rowText={(item) => item.name} selected="jp-kobe" onSelect={select} />)
  expect(screen.getByRole('option', { name: 'Kobe' }).getAttribute('aria-selected')).toBe('true')
  expect(screen.getByRole('group', { name: /North America/ })).toBeTruthy()
  await person.tab()
  await person.keyboard('phil')
  await person.keyboard('{Enter}')
  expect(select).toHaveBeenLastCalledWith('us-philadelphia')
})
