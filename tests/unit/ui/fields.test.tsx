// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { ComboBox } from '#ui/combo-box.tsx'
import { NumberField } from '#ui/number-field.tsx'
import { SearchField } from '#ui/search-field.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { show } from './show.tsx'

const towns = [
  { id: 'jp-kobe', label: 'Kobe', detail: 'Japan' },
  { id: 'dk-copenhagen', label: 'København', detail: 'Denmark' },
] as const

it('ties label, help and error to the text field', () => {
  const { rerender } = show(<TextField label="Name" value="" onChange={vi.fn()} help="As on the agreement" />)
  expect(screen.getByRole('textbox', { name: 'Name', description: 'As on the agreement' })).toBeTruthy()
  rerender(<TextField label="Name" value="" onChange={vi.fn()} help="As on the agreement" error="A place needs a name" />)
  const field = screen.getByRole('textbox', { name: 'Name', description: 'A place needs a name' })
  expect(field.getAttribute('aria-invalid')).toBe('true')
})

it('lets what is typed decide the direction, and takes many lines where asked', () => {
  show(<TextField label="Endonym" value="كوبي" onChange={vi.fn()} dir="auto" lang="ar" multiline />)
  const field = screen.getByRole('textbox', { name: 'Endonym' })
  expect([field.tagName, field.getAttribute('dir'), field.getAttribute('lang')]).toEqual(['TEXTAREA', 'auto', 'ar'])
})

it('keeps a number within its limits when the field is left', async () => {
  const change = vi.fn()
  const { person } = show(<NumberField label="Latitude" value={34} onChange={change} minimum={-90} maximum={90} />)
  await person.clear(screen.getByRole('textbox', { name: 'Latitude' }))
  await person.type(screen.getByRole('textbox', { name: 'Latitude' }), '120')
  await person.tab()
  expect(change).toHaveBeenLastCalledWith(90)
})

it('reads a number in the notation of the language', async () => {
  const change = vi.fn()
  const { person } = show(<NumberField label="Breite" value={NaN} onChange={change} />, 'de')
  await person.type(screen.getByRole('textbox', { name: 'Breite' }), '34,69')
  await person.tab()
  expect(change).toHaveBeenLastCalledWith(34.69)
})

it('empties a search by Escape', async () => {
  const change = vi.fn()
  const { person } = show(<SearchField label="Find a place" value="kob" onChange={change} />)
  await person.type(screen.getByRole('searchbox', { name: 'Find a place' }), '{Escape}')
  expect(change).toHaveBeenLastCalledWith('')
})

it('opens a select by keyboard and chooses', async () => {
  const change = vi.fn()
  const { person } = show(<Select label="Town" items={towns} selected={null} onChange={change} />)
  await person.tab()
  await person.keyboard('{ArrowDown}')
  expect(screen.getAllByRole('option')).toHaveLength(2)
  await person.click(screen.getByRole('option', { name: /København/ }))
  expect(change).toHaveBeenCalledWith('dk-copenhagen')
})

it('offers what the caller found and fills in the chosen one', async () => {
  const { person } = show(<Gazetteer />)
  const field = screen.getByRole('combobox', { name: 'Town' })
  await person.type(field, 'kob')
  await person.keyboard('{ArrowDown}{Enter}')
  expect(field).toHaveProperty('value', 'Kobe')
  expect(field.getAttribute('aria-expanded')).toBe('false')
})

it('keeps what was typed when nothing fits, and says so', async () => {
  const { person } = show(<Gazetteer />)
  const field = screen.getByRole('combobox', { name: 'Town' })
  await person.type(field, 'Nowhere')
  expect(screen.getByText('Not in the gazetteer')).toBeTruthy()
  await person.tab()
  expect(field).toHaveProperty('value', 'Nowhere')
})

function Gazetteer() {
  const [text, setText] = useState('')
  const found = towns.filter(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()))
  return (
    <ComboBox
      label="Town"
      items={found}
      inputValue={text}
      onInput={setText}
      onSelect={(id) => setText(towns.find((town) => town.id === id)?.label ?? '')}
      emptyText="Not in the gazetteer"
    />
  )
}
