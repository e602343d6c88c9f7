// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { allRecords } from '#data/record-queries.ts'
import { changeLanguage } from '#i18n/language.ts'
import { RecordDialog } from '#parts/record-dialog.tsx'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lockAlone } from '../../fixtures/one-window.ts'
import { freshBed } from '../../fixtures/records-bed.ts'

beforeEach(async () => {
  lockAlone()
  await freshBed().start()
  await changeLanguage('en')
})
afterEach(cleanup)

// Typing through a whole form; two workers share two cores.
vi.setConfig({ testTimeout: 20_000 })

it('keeps a letter as it was typed, and says what is wrong before', async () => {
  const user = userEvent.setup()
  const onKept = vi.fn()
  render(<RecordDialog kind="letter" onClose={() => undefined} onKept={onKept} />)
  await user.type(await screen.findByLabelText('Title'), 'New Year wishes')
  await user.type(screen.getByLabelText('Reply due'), '2026-13')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/Write 1973/)).toBeTruthy()
  expect(await allRecords('letter')).toEqual([])
  await user.clear(screen.getByLabelText('Reply due'))
  await user.type(screen.getByLabelText('Reply due'), '2026-12')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(onKept).toHaveBeenCalled())
  expect(await allRecords('letter')).toMatchObject([{ title: 'New Year wishes', replyDue: '2026-12', kind: 'greeting' }])
})

it('adds an organisation that is not there yet by its name', async () => {
  const user = userEvent.setup()
  render(<RecordDialog kind="letter" initial={{ title: 'Thanks' }} onClose={() => undefined} />)
  await user.type(await screen.findByRole('combobox', { name: /Organisations/ }), 'Kobe Port Bureau')
  await user.click(await screen.findByRole('option', { name: /Add “Kobe Port Bureau”/ }))
  await waitFor(async () => expect(await allRecords('organisation')).toMatchObject([{ names: { en: 'Kobe Port Bureau' } }]))
})
