import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { floorPlan } from './floor-plan.ts'
import { emptyWordsOf, isKebabCase } from './names.ts'
import { projectRoot, sourceFiles } from './source-files.ts'
import { colourLiterals, exportFaults, fileFaults, literalTexts, physicalRules } from './style-faults.ts'

const ours = ['src-main', 'src-renderer', 'scripts', 'tests']
const modules = sourceFiles(['src-main', 'src-renderer'], ['.ts', '.tsx'])
const sheets = sourceFiles(['src-renderer'], ['.css'])

// Colours that are not the screen's. Their values are compared with the tokens in tests/unit/ui/colours-elsewhere.test.ts.
const mayNameColours = new Set(['src-renderer/ui/tokens.css', 'src-renderer/documents/map-theme.ts', 'src-renderer/documents/chart-theme.ts', 'src-main/desktop/window.ts'])

// The same in every language: the name of a licence, a language tag as an example.
const untranslatable = new Set(['"MIT"', '"ja"'])

describe('the style of the house', { timeout: 60_000 }, () => {
  it('names files in kebab-case, by what they do, and keeps them short', () => {
    expect(sourceFiles(ours, ['.ts', '.tsx', '.mjs', '.js', '.css']).flatMap(fileFaults)).toEqual([])
  })

  it('exports under names that say something, never as default or as a whole', () => {
    expect(modules.flatMap(exportFaults)).toEqual([])
  })

  it('has its words in resources/locales, not in JSX', () => {
    expect(modules.filter(({ path }) => path.endsWith('.tsx')).flatMap(literalTexts).filter((fault) => !untranslatable.has(fault.slice(fault.indexOf('"'))))).toEqual([])
  })

  it('names colours in tokens.css only', () => {
    const files = [...modules, ...sheets].filter(({ path }) => !mayNameColours.has(path))
    expect(files.flatMap(colourLiterals)).toEqual([])
  })

  it('lays out by start and end', () => {
    expect(sheets.flatMap(physicalRules)).toEqual([])
  })

  it('says at the door of each room in at most ten lines what lives there', () => {
    const doors = Object.keys(floorPlan).filter((room) => room.includes('/') && !room.endsWith('*'))
    const faults = [...doors, 'src-renderer/features'].flatMap((room) => {
      const path = join(projectRoot, room, 'README.md')
      if (!existsSync(path)) return [`${room} has no README.md`]
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n').length
      return lines > 10 ? [`${room}/README.md has ${lines} lines`] : []
    })
    expect(faults).toEqual([])
  })
})

describe('the guard', () => {
  const file = (path: string, text = '') => ({ path, text })

  it.each(['src-renderer/ui/mapPage.tsx', 'src-renderer/ui/Map.tsx', 'src-renderer/ui/place_list.ts', 'src-renderer/ui/date-utils.ts', 'src-renderer/ui/place-service.ts', 'src-main/file-manager.ts'])(
    'refuses a file called %s',
    (path) => {
      expect(fileFaults(file(path))).toHaveLength(1)
    },
  )

  it('refuses a file of more than 300 lines', () => {
    expect(fileFaults(file('src-main/long.ts', 'x\n'.repeat(301)))).toEqual(['src-main/long.ts: 301 lines'])
    expect(fileFaults(file('src-main/long.ts', 'x\n'.repeat(300)))).toEqual([])
  })

  it.each(['placeData', 'DataTable', 'clickHandler', 'dateUtils', 'MAP_INFO', 'coreRules', 'useHelpers'])('refuses the name %s', (name) => {
    expect(emptyWordsOf(name)).not.toEqual([])
  })

  it.each(['allBaseMaps', 'baseMapTopology', 'database', 'handle', 'information', 'commonest'])('lets the name %s pass', (name) => {
    expect(emptyWordsOf(name)).toEqual([])
  })

  it.each(['tokens.css', 'map-page.module.css', '0001-places.ts', 'floor-plan.test.ts'])('lets %s pass', (name) => {
    expect(isKebabCase(name)).toBe(true)
  })

  it.each(['export default function x() {}', 'const x = 1\nexport default x', `export * from './x.ts'`, 'export const placeInfo = 1', 'export function newHandler() {}'])('refuses %s', (text) => {
    expect(exportFaults(file('src-main/x.ts', text))).toHaveLength(1)
  })

  it.each([
    'const x = <p>Hello</p>',
    'const x = <p>{"你好"}</p>',
    'const x = <p>{`Привет`}</p>',
    'const x = <p>{isOpen ? "Open" : words("closed")}</p>',
    'const x = <p>{name ?? "nobody"}</p>',
    'const x = <Button label="Save" />',
    'const x = <input placeholder={"Name"} />',
    'const x = <svg aria-label="Map" />',
  ])('refuses the text in %s', (text) => {
    expect(literalTexts(file('x.tsx', text))).toHaveLength(1)
  })

  it.each([
    'const x = <p>{words("hello")}</p>',
    'const x = <p> · — </p>',
    'const x = <p>{kind === "city" && <b />}</p>',
    'const x = <Tag tone="ok">{count}</Tag>',
    'const x = <Button onPress={() => go("map")} label={words("save")} />',
  ])('lets %s pass', (text) => {
    expect(literalTexts(file('x.tsx', text))).toEqual([])
  })

  it.each(['.x { color: #fff; }', '.x { background: rgb(0 0 0 / 50%); }', '.x { color: hsl(10 20% 30%); }'])('refuses the colour in %s', (text) => {
    expect(colourLiterals(file('x.css', text))).toHaveLength(1)
  })

  it.each([`const x = '#0f5c6e'`, `const x = "#fff"`, 'const x = `rgba(0, 0, 0, 0.5)`'])('refuses the colour in %s', (text) => {
    expect(colourLiterals(file('x.ts', text))).toHaveLength(1)
  })

  it.each([`const x = '#/places'`, `go('#abc-kobe')`, `const x = '#12'`])('sees no colour in %s', (text) => {
    expect(colourLiterals(file('x.ts', text))).toEqual([])
  })

  it.each(['.x { margin-left: 4px; }', '.x {\n  left: 0;\n}', '.x { text-align: right; }', '.x { border-top-left-radius: 2px; }', '.x { float: left; }', '.x { padding-right: 0 }'.replace(' }', '; }')])(
    'refuses the side in %s',
    (text) => {
      expect(physicalRules(file('x.css', text))).toHaveLength(1)
    },
  )

  it.each(['.x { margin-inline-start: 4px; }', '.left { inset-inline-start: 0; }', '/* physical: a map has its west on the left in every language */\n.x { left: 0; }'])('lets %s pass', (text) => {
    expect(physicalRules(file('x.css', text))).toEqual([])
  })
})
