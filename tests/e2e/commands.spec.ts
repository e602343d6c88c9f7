import { expect, test as plain } from '@playwright/test'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from './launch.ts'
import { runWords } from './run-words.ts'
import { openSample } from './sample-window.ts'

let folder = ''
plain.beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'atlas-words-'))))
plain.afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
const path = (name: string): string => join(folder, name)

plain('the help lists what works, and ends well', async () => {
  const { status, output, problem } = await runWords('--help')
  expect({ status, problem }).toEqual({ status: 0, problem: '' })
  expect(output).toMatch(/map .*draws the map/)
  expect((await runWords('map', '--help')).output).toMatch(/--worldview W/)
})

plain('wrong words end with status 2 and one line, and write nothing', async () => {
  const out = path('wrong.svg')
  for (const words of [
    ['frobnicate'],
    ['map'],
    ['map', '--out', out, '--frobnicate'],
    ['map', '--out', out, '--lang', 'xx'],
    ['map', '--out', out, '--profile', join('/dev/null', 'x')],
    ['map', '--out', join(folder, 'missing', 'm.svg'), '--profile', path('p')],
    ['--screenshot', path('s.png'), '--page', 'moon'],
  ]) {
    const { status, output, problem } = await runWords(...words)
    expect({ words, status, output }).toEqual({ words, status: 2, output: '' })
    expect(problem.split('\n')).toHaveLength(1)
    expect(problem.length).toBeGreaterThan(10)
  }
  expect(existsSync(out)).toBe(false)
})

plain('a file that is there is replaced whole, and kept when the job fails', async () => {
  const out = path('kept.csv')
  writeFileSync(out, 'old')
  expect((await runWords('map', '--out', out, '--profile', path('kept'), '--year', '30')).status).toBe(2)
  expect(readFileSync(out, 'utf8')).toBe('old')
  const done = await runWords('map', '--out', out, '--profile', path('kept'), '--sample', '--json')
  expect(done.status).toBe(0)
  expect(JSON.parse(done.output)).toMatchObject({ format: 'csv' })
  expect(readFileSync(out, 'utf8')).toMatch(/Kobe|神户/)
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})

plain('several commands on one profile at once are all done', async () => {
  const names = ['a.geojson', 'b.geojson', 'c.geojson']
  const ended = await Promise.all(
    names.map((name) => runWords('map', '--out', path(name), '--profile', path('shared'), '--sample')),
  )
  expect(ended.map(({ status }) => status)).toEqual([0, 0, 0])
  for (const name of names) expect(JSON.parse(readFileSync(path(name), 'utf8'))).toHaveProperty('type')
})

plain('a picture of the window has the size asked for', async () => {
  const file = path('window.png')
  const words = ['--screenshot', file, '--size', '1024x640', '--lang', 'ar', '--theme', 'dark', '--page', 'map']
  const { status, problem } = await runWords(...words, '--sample', '--profile', path('picture'))
  expect({ status, problem }).toEqual({ status: 0, problem: '' })
  const png = readFileSync(file)
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 640])
})

test('a command whose profile is open goes to the running app, which stays as it is', async ({
  launch,
  sampleProfile,
}) => {
  const { app, profile, window } = await openSample({ launch, sampleProfile })
  const out = path('handed-over.svg')
  const { status, output, problem } = await runWords(
    'map',
    '--out',
    out,
    '--profile',
    profile,
    '--lang',
    'ja',
    '--json',
  )
  expect({ status, problem }).toEqual({ status: 0, problem: '' })
  expect(JSON.parse(output)).toMatchObject({ format: 'svg' })
  expect(readFileSync(out, 'utf8')).toContain('神戸')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await expect(window.locator('html')).toHaveAttribute('lang', 'en')
  expect((await runWords('--profile', profile)).status).toBe(0)
  expect((await runWords('--profile', profile, '--screenshot', path('s.png'))).status).toBe(3)
})
