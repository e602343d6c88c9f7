// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { X } from 'lucide-react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { Button } from '#ui/button.tsx'
import { CheckboxRow } from '#ui/checkbox-row.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { RadioGroup } from '#ui/radio-group.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { StateMark } from '#ui/state-mark.tsx'
import { Switch } from '#ui/switch.tsx'
import { show } from './show.tsx'

const views = [
  { id: 'list', label: 'List' },
  { id: 'map', label: 'Map' },
] as const

it('presses a button by mouse, Enter and space, and not while it is disabled', async () => {
  const press = vi.fn()
  const { person } = show(
    <>
      <Button onPress={press}>Save</Button>
      <Button onPress={press} isDisabled>
        Wait
      </Button>
    </>,
  )
  await person.click(screen.getByRole('button', { name: 'Save' }))
  await person.keyboard('{Enter} ')
  await person.click(screen.getByRole('button', { name: 'Wait' }))
  expect(press).toHaveBeenCalledTimes(3)
})

it('names a button that is only an icon, and shows the name on focus', async () => {
  const { person } = show(<IconButton label="Close" icon={X} shortcut="Esc" />)
  await person.tab()
  expect(screen.getByRole('button', { name: 'Close' })).toBe(document.activeElement)
  expect((await screen.findByRole('tooltip')).textContent).toBe('CloseEsc')
})

it('ticks a legend row by its name, which includes the count', async () => {
  const change = vi.fn()
  const { person } = show(<CheckboxRow label="Sister city" count="23" isSelected onChange={change} symbol={<svg />} />)
  const box = screen.getByRole('checkbox', { name: /Sister city\s*23/ })
  expect(box).toHaveProperty('checked', true)
  await person.click(screen.getByText('Sister city'))
  expect(change).toHaveBeenCalledWith(false)
})

it('turns a switch by keyboard and reads its help', async () => {
  const change = vi.fn()
  const { person } = show(<Switch label="Names" help="On the map" isSelected={false} onChange={change} />)
  await person.tab()
  await person.keyboard(' ')
  expect(change).toHaveBeenCalledWith(true)
  expect(screen.getByRole('switch', { name: 'Names', description: 'On the map' })).toBeTruthy()
})

it('moves between radios by arrow keys', async () => {
  const change = vi.fn()
  const { person } = show(<RadioGroup label="View" items={views} selected="list" onChange={change} />)
  await person.tab()
  await person.keyboard('{ArrowDown}')
  expect(change).toHaveBeenCalledWith('map')
})

it('has exactly one segment chosen, and keeps it when it is pressed again', async () => {
  const change = vi.fn()
  const { person } = show(<Chosen onChange={change} />)
  await person.click(screen.getByRole('radio', { name: 'Map' }))
  await person.click(screen.getByRole('radio', { name: 'Map' }))
  expect(screen.getByRole('radio', { name: 'Map' }).getAttribute('aria-checked')).toBe('true')
  expect(screen.getByRole('radio', { name: 'List' }).getAttribute('aria-checked')).toBe('false')
})

it('says a state mark only when it has a label', () => {
  const { container } = show(
    <>
      <StateMark state="over" label="No contact for 38 months" />
      <StateMark state="ok" />
    </>,
  )
  expect(screen.getAllByRole('img')).toHaveLength(1)
  expect(container.querySelectorAll('svg[aria-hidden=true]')).toHaveLength(1)
})

function Chosen({ onChange }: { readonly onChange: (id: string) => void }) {
  const [view, setView] = useState<'list' | 'map'>('list')
  return (
    <Segmented
      label="View"
      items={views}
      selected={view}
      onChange={(id) => {
        setView(id)
        onChange(id)
      }}
    />
  )
}
