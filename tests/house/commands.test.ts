import { describe, expect, it } from 'vitest'
import { declaredCommands } from './declared-commands.ts'
import { sourceFiles } from './source-files.ts'
import { wordList } from './word-lists.ts'

const commands = sourceFiles(['src-renderer'], ['.ts', '.tsx']).flatMap(declaredCommands)

describe('the commands', { timeout: 60_000 }, () => {
  it('are found', () => {
    expect(commands.length).toBeGreaterThan(20)
  })

  it('each have an id of their own', () => {
    expect(twice(commands.map(({ id }) => id))).toEqual([])
  })

  it('begin with the room that declares them', () => {
    const strangers = commands.filter(({ id, at }) => !at.includes(`/${id.slice(0, id.indexOf('.'))}/`))
    expect(strangers.map(({ id, at }) => `${at} ${id}`)).toEqual([])
  })

  it('have words', () => {
    const mute = commands.filter(({ room, words }) => !words.includes('…') && wordList('en', room)?.get(words) === undefined)
    expect(mute.map(({ id, room, words }) => `${id}: ${room} ${words}`)).toEqual([])
  })

  it('do not share keys where both can be done', () => {
    expect(twice(commands.flatMap(({ keys, isBound }) => (keys === undefined || isBound ? [] : [keys])))).toEqual([])
  })
})

describe('the guard', () => {
  const command = (id: string, more = '') => `const x = { id: '${id}', room: 'map', words: 'commands.x', ${more} perform: () => go() }`

  it('sees two commands of one id', () => {
    const text = `${command('map.zoom')}\n${command('map.zoom')}`
    expect(twice(declaredCommands({ path: 'x.ts', text }).map(({ id }) => id))).toEqual(['map.zoom'])
  })

  it('reads keys, shorthand actions and computed ids', () => {
    const text = `${command('map.zoom', `keys: 'Mod+Plus',`)}\nconst y = { id: \`app.go-to-\${page}\`, room, words: 'w', perform }`
    expect(declaredCommands({ path: 'x.ts', text }).map(({ id, keys }) => [id, keys])).toEqual([
      ['map.zoom', 'Mod+Plus'],
      ['app.go-to-…', undefined],
    ])
  })

  it('takes no other object for a command', () => {
    expect(declaredCommands({ path: 'x.ts', text: `const x = { id: 'kobe', room: 'map' }` })).toEqual([])
  })
})

function twice(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text, at) => texts.indexOf(text) !== at))]
}
