import { defaultSettings, settingsFrom } from '#domain/settings/settings.ts'
import { expect, it } from 'vitest'

it('gives the defaults when nothing is stored', () => expect(settingsFrom(new Map())).toEqual(defaultSettings))
it('keeps what is stored', () =>
  expect(
    settingsFrom(
      new Map<string, unknown>([
        ['language', 'ar'],
        ['textSize', 1.2],
      ]),
    ),
  ).toMatchObject({ language: 'ar', textSize: 1.2, theme: 'system' }))
it.each([
  ['language', 'tlh'],
  ['textSize', 9],
  ['theme', 3],
  ['firstRunDone', 'yes'],
  ['author', 'x'.repeat(1000)],
  ['nonsense', 1],
])('leaves out %s = %s', (key, value) =>
  expect(settingsFrom(new Map<string, unknown>([[key, value]]))).toEqual(defaultSettings),
)
