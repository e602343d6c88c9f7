// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { changeLanguage } from '#i18n/language.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { MenuButton } from '#ui/menu-button.tsx'
import { Popover } from '#ui/popover.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { showToast } from '#ui/toast-queue.ts'
import { ToastRegion } from '#ui/toast.tsx'
import { show } from './show.tsx'

it('takes the focus into a dialog, names it, and closes by Escape', async () => {
  await changeLanguage('en')
  const close = vi.fn()
  const { person } = show(
    <Dialog title="Remove the sample?" isOpen onClose={close} actions={<Button autoFocus>Remove</Button>}>
      All sample records go.
    </Dialog>,
  )
  expect(screen.getByRole('dialog', { name: 'Remove the sample?' })).toBeTruthy()
  expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true)
  expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy()
  await person.keyboard('{Escape}')
  expect(close).toHaveBeenCalledTimes(1)
})

it('opens a menu by key and acts once', async () => {
  const act = vi.fn()
  const items = [
    { id: 'svg', label: 'SVG' },
    { id: 'pdf', label: 'PDF' },
  ] as const
  const { person } = show(<MenuButton label="Export" items={items} onAction={act} />)
  await person.tab()
  await person.keyboard('{Enter}')
  await person.click(screen.getByRole('menuitem', { name: 'PDF' }))
  expect(act.mock.calls).toEqual([['pdf']])
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
})

it('opens a popover from its button and gives the focus back', async () => {
  const { person } = show(
    <Popover button={<Button>Layers</Button>} label="Layers of the map">
      Lakes
    </Popover>,
  )
  await person.click(screen.getByRole('button', { name: 'Layers' }))
  expect(screen.getByRole('dialog', { name: 'Layers of the map' })).toBeTruthy()
  await person.keyboard('{Escape}')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Layers' })).toBe(document.activeElement))
})

it('says a toast in a landmark, and undoes once', async () => {
  const undo = vi.fn()
  const { person } = show(<ToastRegion />)
  showToast({ text: 'Kobe was removed', action: { label: 'Undo', onPress: undo } })
  expect(await screen.findByText('Kobe was removed')).toBeTruthy()
  expect(screen.getByRole('region')).toBeTruthy()
  await person.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledTimes(1)
  await waitFor(() => expect(screen.queryByText('Kobe was removed')).toBeNull())
})

it('tells how far it is, and can be cancelled', async () => {
  await changeLanguage('en')
  const cancel = vi.fn()
  const { person } = show(<ProgressBar label="Reading the sample" value={40} onCancel={cancel} />)
  expect(screen.getByRole('progressbar', { name: 'Reading the sample' }).getAttribute('aria-valuenow')).toBe('40')
  await person.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(cancel).toHaveBeenCalled()
})
