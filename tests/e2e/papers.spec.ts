import { expect, test as plain } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { runWords } from './run-words.ts'

let folder = ''
plain.beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'atlas-papers-'))))
plain.afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

const visit = 'example-visit-kobe-incheon'
const path = (name: string): string => join(folder, name)
const ofVisit = (): readonly string[] => ['--profile', path('profile'), '--sample', '--visit', visit]

/** The text of a PDF file, its lines in the order in which they are read. */
const pdfText = (name: string): string => execFileSync('pdftotext', ['-layout', path(name), '-']).toString('utf8')

plain(
  'the check of a visit names its three breaches, and papers say in two languages and by both clocks what is planned',
  async () => {
    const check = await runWords('check', ...ofVisit(), '--json')
    const { rules } = JSON.parse(check.output) as { rules: { id: string; state: string }[] }
    const over = rules.filter(({ state }) => state === 'over').map(({ id }) => id)
    expect(over).toEqual(['R-SIZE', 'R-BIZ', 'R-PASS6'])

    const schedule = await runWords(
      'paper',
      'schedule',
      ...ofVisit(),
      '--lang',
      'zh-Hans,en',
      '--out',
      path('schedule.pdf'),
    )
    expect(schedule).toMatchObject({ status: 0 })
    const text = pdfText('schedule.pdf')
    for (const part of [
      '拜会神户市市长',
      'Call on the mayor of Kobe',
      '09:30–10:30',
      '(08:30–09:30)',
      '2026年12月14日',
    ])
      expect(text).toContain(part)

    const book = await runWords('paper', 'trip-book', ...ofVisit(), '--lang', 'en,de', '--out', path('book.docx'))
    expect(book).toMatchObject({ status: 0 })
    const xml = strFromU8(unzipSync(readFileSync(path('book.docx')))['word/document.xml'] ?? new Uint8Array())
    for (const part of ['Members of the delegation', 'Call on the mayor of Kobe', 'w:gridCol', 'w:eastAsia'])
      expect(xml).toContain(part)

    expect(
      await runWords('paper', 'schedule', ...ofVisit(), '--lang', 'ar', '--out', path('schedule.ics')),
    ).toMatchObject({ status: 0 })
    const calendar = readFileSync(path('schedule.ics'), 'utf8')
    expect(calendar).toMatch(/^BEGIN:VCALENDAR[^]*BEGIN:VTIMEZONE[^]*UID:[^]*END:VCALENDAR\r\n$/)

    const wrong = await runWords('paper', 'menu', ...ofVisit(), '--out', path('menu.pdf'))
    expect(wrong).toMatchObject({ status: 2, output: '' })
    expect(wrong.problem.split('\n')).toHaveLength(1)
  },
)
