// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { importFileFrom } from '#bundles/import-file-from.ts'
import { commit } from '#data/commit.ts'
import { allRecords } from '#data/record-queries.ts'
import { readSettings, writeSetting } from '#data/settings.ts'
import { anyOps, freshRecord } from '#domain/record/any-record.ts'
import { change, fresh } from '#features/import/conversation.ts'
import { ImportPage } from '#features/import/import-page.tsx'
import { host } from '#host/host.ts'
import { changeLanguage } from '#i18n/language.ts'
import { lockAlone } from '../../../fixtures/one-window.ts'
import { freshBed } from '../../../fixtures/records-bed.ts'

// Tests have no workers: the same reading, in the same thread.
vi.mock('#bundles/read-import-file.ts', () => ({
  readImportFile: (bytes: Uint8Array, name: string, wish: object) =>
    Promise.resolve().then(() => importFileFrom(bytes, name, wish)),
}))

beforeEach(async () => {
  lockAlone()
  await freshBed().start()
  await changeLanguage('en')
  await writeSetting('importMappings', {})
  change({ ...fresh(), step: 'file' })
})
afterEach(cleanup)

const press = async (name: string | RegExp): Promise<void> =>
  userEvent.setup().click(await screen.findByRole('button', { name }))

async function choose(name: string, text: string): Promise<void> {
  vi.spyOn(host(), 'pickFile').mockResolvedValue({ token: 't', name, size: text.length })
  vi.spyOn(host(), 'readPicked').mockResolvedValue(new TextEncoder().encode(text))
  await press(/file…$/)
}

it('brings a table in by steps and remembers where its columns went', async () => {
  render(<ImportPage />)
  await choose('people.csv', 'Name,Phone,Remark\nMori,078-1,a\nKim,032-2,b\n')
  await press('Next: kind')
  expect(screen.getByText('3 of 3 columns known')).toBeTruthy()
  await press('Next: columns')
  await press('Compare the rows')
  await press('Next: write')
  await press('Import 2 rows')
  expect(await screen.findByText(/people\.csv\S? has been imported\.$/)).toBeTruthy()
  expect((await allRecords('person')).map(({ phone }) => phone).sort()).toEqual(['032-2', '078-1'])
  expect(Object.values(readSettings().importMappings)).toEqual(['person|names|phone|notes'])

  await press('Undo the import')
  expect(await screen.findByText(/^The import of \S*people\.csv\S* was undone\.$/)).toBeTruthy()
  expect(await allRecords('person')).toEqual([])
})

it('says why a file is refused, and goes on with the next', async () => {
  render(<ImportPage />)
  await choose('list.json', '{"persons":[{"names":{"en":"A"}},{"constructor":1}]}')
  expect((await screen.findByRole('alert')).textContent.replace(/[\u2068\u2069]/g, '')).toContain(
    'list.json · sheet “persons” · row 2: the name “constructor” may not stand in a file from outside',
  )
  await choose('list.json', '{"persons":[{"names":{"en":"A"}}]}')
  await press('Next: kind')
  expect(screen.queryByRole('alert')).toBeNull()
})

it('compares anew when records were changed while the rows were looked through', async () => {
  render(<ImportPage />)
  await choose('people.csv', 'Name,Phone\nMori,078-1\n')
  await press('Next: kind')
  await press('Next: columns')
  await press('Compare the rows')
  await press('Next: write')
  await commit(
    { why: 'person.add' },
    anyOps('person', undefined, freshRecord('person', 'm', { names: { en: 'Mori' } })),
  )
  await press('Import 1 row')
  expect(await screen.findByText(/^Records were changed meanwhile/)).toBeTruthy()
  expect(screen.getByText('A record', { exact: false })).toBeTruthy()
  expect(await allRecords('person')).toHaveLength(1)
})
