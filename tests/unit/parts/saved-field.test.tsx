// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { Button } from '#ui/button.tsx'
import { SavedField } from '#parts/saved-field.tsx'

afterEach(cleanup)

it('goes on from a saved text with a space, and saves it without the ones at its ends', async () => {
  const person = userEvent.setup()
  const saved = vi.fn()
  render(<Note onSave={saved} />)
  await person.type(field(), 'Harbour')
  await person.tab()
  await person.type(field(), ' festival ')
  await person.tab()
  expect(saved.mock.calls).toEqual([['Harbour'], ['Harbour festival']])
  expect(field()).toHaveProperty('value', 'Harbour festival')
})

it('shows what the record says after the change was taken back, and does not save the old text again', async () => {
  const person = userEvent.setup()
  const saved = vi.fn()
  render(<Note onSave={saved} />)
  await person.type(field(), 'Too much')
  await person.tab()
  await person.click(screen.getByRole('button', { name: 'Undo' }))
  expect(field()).toHaveProperty('value', '')
  await person.click(field())
  await person.tab()
  expect(saved).toHaveBeenCalledTimes(1)
})

it('brings the saved text back by Escape', async () => {
  const person = userEvent.setup()
  const saved = vi.fn()
  render(<Note onSave={saved} />)
  await person.type(field(), 'Half a thou{Escape}')
  expect(field()).toHaveProperty('value', '')
  await person.tab()
  expect(saved).not.toHaveBeenCalled()
})

const field = () => screen.getByRole('textbox', { name: 'Notes' })

function Note({ onSave }: { readonly onSave: (text: string) => void }) {
  const [value, setValue] = useState('')
  const save = (text: string) => {
    setValue(text)
    onSave(text)
  }
  return (
    <>
      <SavedField label="Notes" value={value} onSave={save} />
      <Button onPress={() => setValue('')}>Undo</Button>
    </>
  )
}
