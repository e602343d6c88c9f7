import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { allCommands } from '#app/all-commands.ts'
import { railPages } from '#app/pages.ts'

/** The words of a room in English; the other languages have the same keys. */
function wordsOf(room: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../resources/locales/en/${room}.json`, import.meta.url), 'utf8'))
}

const wordAt = (room: string, key: string): unknown =>
  key.split('.').reduce<unknown>((words, part) => (words as Record<string, unknown> | undefined)?.[part], wordsOf(room))

it.each(allCommands.map(({ room, words }) => [room, words]))('%s has the words %s for its command', (room, words) => {
  expect(wordAt(room, words)).toBeTypeOf('string')
})

it.each(railPages.map(({ page }) => page))('the page %s has its word in the rail and in the title', (page) => {
  expect(wordAt('app', `pages.${page}`)).toBeTypeOf('string')
})

it('no two commands share an id or keys', () => {
  const keys = allCommands.flatMap((command) => (command.keys === undefined ? [] : [command.keys]))
  expect(new Set(keys).size).toBe(keys.length)
  expect(new Set(allCommands.map(({ id }) => id)).size).toBe(allCommands.length)
})
