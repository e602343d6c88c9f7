// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { commit } from '#data/commit.ts'
import { staleFields } from '#data/translation-queries.ts'
import { allRecords } from '#data/record-queries.ts'
import { changeLanguage } from '#i18n/language.ts'
import { RecordDialog } from '#parts/record-dialog.tsx'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lockAlone } from '../../fixtures/one-window.ts'
import { useStandIn } from '#host/host.ts'
import { freshBed, type Bed } from '../../fixtures/records-bed.ts'

let bed: Bed
beforeEach(async () => {
  lockAlone()
  bed = freshBed()
  await bed.start()
  await changeLanguage('en')
})
afterEach(cleanup)

// Typing through a whole form; two workers share two cores.

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
  expect(await allRecords('letter')).toMatchObject([
    { title: 'New Year wishes', replyDue: '2026-12', kind: 'greeting' },
  ])
})

it('adds an organisation that is not there yet by its name', async () => {
  const user = userEvent.setup()
  render(<RecordDialog kind="letter" initial={{ title: 'Thanks' }} onClose={() => undefined} />)
  await user.type(await screen.findByRole('combobox', { name: /Organisations/ }), 'Kobe Port Bureau')
  await user.click(await screen.findByRole('option', { name: /Add “Kobe Port Bureau”/ }))
  await waitFor(async () =>
    expect(await allRecords('organisation')).toMatchObject([{ names: { en: 'Kobe Port Bureau' } }]),
  )
})

it('says which translation is older than its source, and takes "still right" for an answer', async () => {
  const user = userEvent.setup()
  const names = (zh: string) => ({ e: 'organisation', r: 'o', f: { 'names/zh-Hans': zh } })
  await commit({ why: 'add' }, [
    { e: 'organisation', r: 'o', f: { 'names/zh-Hans': '神户港务局', 'names/en': 'Kobe Port Bureau' } },
  ])
  await commit({ why: 'edit' }, [names('神户市港湾局')])
  render(<RecordDialog kind="organisation" id="o" onClose={() => undefined} />)
  await user.click(await screen.findByRole('button', { name: 'Still right: English' }))
  await waitFor(() => expect(screen.queryByText(/has changed since/)).toBeNull())
  expect(await staleFields('organisation', 'o')).toEqual(new Map())
})

it('says when a file that belongs to the record is missing, and finds it again', async () => {
  const user = userEvent.setup()
  const sha = 'a'.repeat(64)
  let isHere = false
  useStandIn({
    ...bed.journal,
    isAttachmentHere: () => Promise.resolve(isHere),
    relinkAttachment: () => Promise.resolve((isHere = true)),
  })
  await commit({ why: 'add' }, [
    { e: 'letter', r: 'l', f: { title: 'Thanks', scan: { sha, size: 1, mime: 'application/pdf', name: 'scan.pdf' } } },
  ])
  render(<RecordDialog kind="letter" id="l" onClose={() => undefined} />)
  expect(await screen.findByText('The file is not on this computer')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /Find the file/ }))
  await waitFor(() => expect(screen.queryByText('The file is not on this computer')).toBeNull())
  expect(screen.getByRole('button', { name: 'Save a copy of scan.pdf' })).toBeTruthy()
})
