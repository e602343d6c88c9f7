import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { outlineDocx } from '#documents/outline-docx.ts'
import { outlineHtml } from '#documents/outline-html.ts'
import { outlineText } from '#documents/outline-text.ts'
import type { Outline } from '#documents/outline.ts'
import { tablesXlsx } from '#documents/tables-xlsx.ts'
import { languages, type Language } from '#domain/place/language.ts'
import { scheduleOutline } from '#features/visits/schedule-outline.ts'
import { scheduleTables } from '#features/visits/schedule-tables.ts'
import { dayOfSheet, todayOutline } from '#features/visits/today-outline.ts'
import { tripBookOutline } from '#features/visits/trip-book-outline.ts'
import { untranslated } from '#features/visits/untranslated.ts'
import { loadWords } from '#i18n/load-words.ts'
import { paperSources } from '../../../fixtures/paper-sources.ts'
import { day } from '../../../fixtures/visit-records.ts'

beforeAll(() => Promise.all(languages.map(loadWords)))

const png = (): Promise<Uint8Array> => Promise.resolve(Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')))
const documentXml = async (outline: Outline): Promise<string> => strFromU8(unzipSync(await outlineDocx(outline, { png }))['word/document.xml'] ?? new Uint8Array())
const book = (isConfidential: boolean, asked: readonly Language[] = ['zh-Hans', 'en']): Outline =>
  tripBookOutline(paperSources({}, { opened: new Map(isConfidential ? [['head.passport', 'E12346789']] : []) }), { languages: asked, isConfidential, route: undefined })

describe('the schedule', () => {
  it('says both clocks, both languages, the day after and what nobody timed', () => {
    expect(outlineText(scheduleOutline(paperSources(), ['zh-Hans', 'en']))).toMatchInlineSnapshot(`
      "神户出访
      Visit to Kobe

      日程
      Schedule

      2026-12-13 – 2026-12-15 · 神户
      Dec 13, 2026 – Dec 15, 2026 · Kobe

      ■ 2026年12月13日星期日 · 神户
      Sunday, December 13, 2026 · Kobe

      09:30–13:10 UTC+8 → UTC+9 (09:30–12:10) 天津—大阪 · GS 7989
        · Tianjin to Osaka · GS 7989
        · 天津 (TSN) → 大阪 (KIX)

      ■ 2026年12月14日星期一 · 神户
      Monday, December 14, 2026 · Kobe

      09:30–10:30 (08:30–09:30) 拜会市长
        · Call on the mayor
        · 市役所
        · City Hall
        · 全体成员
        · Whole delegation
        · 专车
        · 西装
        · Business suit
      23:30–01:00 +1 (22:30–00:00 +1) 晚宴 <庆祝> & 致辞
        · =Banquet <toast> & speech
        · 神户
        · Kobe
        · 全体成员
        · Whole delegation

      ■ 2026年12月15日星期二
      Tuesday, December 15, 2026

      — 整理行装
      "
    `)
  })

  it('is a DOCX page of GB/T 9704 with faces on every run and a grid on every table', async () => {
    const xml = await documentXml(scheduleOutline(paperSources(), ['zh-Hans', 'ja']))
    const runs = xml.match(/<w:r>.*?<\/w:r>/gs) ?? []
    expect(runs.length).toBeGreaterThan(30)
    expect(runs.filter((run) => !/<w:rFonts [^>]*w:eastAsia="[^"]+"/.test(run))).toEqual([])
    expect(xml).toContain('w:eastAsia="MS Mincho"')
    expect(xml).toContain('w:eastAsia="方正小标宋简体"')
    // 37, 28, 35, 26 mm in twentieths of a point.
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
    expect(tables).toHaveLength(3)
    for (const table of tables) {
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
      expect(widths).toHaveLength(4)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(((210 - 28 - 26) / 25.4) * 1440, -1)
      expect(table).toContain('<w:tblHeader/>')
    }
    expect(xml).toContain('晚宴 &lt;庆祝&gt; &amp; 致辞')
  })

  it('reads from right to left in Arabic: page, tables, paragraphs and runs', async () => {
    const xml = await documentXml(scheduleOutline(paperSources(), ['ar', 'en']))
    expect(xml).toContain('<w:bidiVisual/>')
    expect(xml).toMatch(/<w:bidi\/>.*?<w:rtl\/>/s)
    const html = outlineHtml(scheduleOutline(paperSources(), ['ar', 'en']), { fontFaces: '', text: 'x', title: 'y' })
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<div lang="en" dir="ltr"><bdi lang="en"')
  })

  it('is a page without scripts whose texts are texts', () => {
    const html = outlineHtml(scheduleOutline(paperSources(), ['en']), { fontFaces: '', text: 'x', title: 'y' })
    expect(html).not.toMatch(/<script|\son\w+=|javascript:/i)
    expect(html).toContain('=Banquet &lt;toast&gt; &amp; speech')
  })

  it('is a workbook with roster, rooms and cars, in which nothing is a formula', async () => {
    const tables = scheduleTables(paperSources(), ['en', 'zh-Hans'], false)
    expect(tables.map(({ id, rows }) => `${id} ${rows.length}`)).toEqual(['schedule 4', 'roster 2', 'rooms 2', 'cars 1'])
    const parts = unzipSync(await tablesXlsx(tables, { isRightToLeft: false, fontFamily: 'Calibri' }))
    expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain("'=Banquet")
    expect(JSON.stringify(tables)).not.toContain('6789')
    expect(JSON.stringify(scheduleTables(paperSources({}, { opened: new Map([['head.passport', 'E12346789']]) }), ['en'], true))).toContain('E12346789')
  })

  it.each(languages)('can be said in %s', (language) => {
    const text = outlineText(scheduleOutline(paperSources(), [language]))
    expect(text).toContain('09:30–13:10')
    expect(text).not.toMatch(/\{\{|columns\.|kinds\./)
  })
})

describe('the sheet of one day', () => {
  it('stands in letters as large as one page allows', () => {
    const sheet = todayOutline(paperSources(), ['zh-Hans'], day('2026-12-14'))
    expect(sheet.tableSize).toBe(20)
    const many = Array.from({ length: 40 }, (_, at) => ({ ...paperSources().file.items[1], id: `i${at}` }) as never)
    expect(todayOutline(paperSources({ items: many }), ['zh-Hans', 'en'], day('2026-12-14')).tableSize).toBeLessThan(12)
  })

  it('is made for today while the visit lasts, else for its first day', () => {
    expect(dayOfSheet(paperSources(), day('2026-12-14'))).toBe('2026-12-14')
    expect(dayOfSheet(paperSources(), day('2026-01-01'))).toBe('2026-12-13')
    expect(dayOfSheet(paperSources({ items: [] }), day('2026-12-14'))).toBeUndefined()
  })
})

describe('the trip book', () => {
  it('keeps private numbers, lines if asked and topics to avoid to itself unless they were chosen', () => {
    const [open, secret] = [outlineText(book(false)), outlineText(book(true))]
    for (const text of ['6789', 'secret line', 'secret topic']) {
      expect(open).not.toContain(text)
      expect(secret).toContain(text)
    }
    expect(open).toContain('2. 邀请来访。')
    expect(open).toMatch(/神户|Kobe/)
  })

  it('shows the route as a picture and leaves chapters without anything out', async () => {
    const empty = paperSources({ items: [], members: [] })
    const route = { kind: 'picture', drawing: [], width: 900, height: 480, says: 'route' } as const
    const xml = await documentXml(tripBookOutline(empty, { languages: ['en'], isConfidential: false, route }))
    expect(xml).toContain('<w:drawing>')
    expect(xml).not.toContain('Meetings')
  })
})

it('counts what has no title in a language of the paper', () => {
  expect(untranslated(paperSources(), ['zh-Hans', 'ja'])).toEqual([{ language: 'ja', count: 3 }])
})

const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/usr/bin/libreoffice', process.env['ATLAS_SOFFICE'] ?? ''].find((path) => path !== '' && existsSync(path))

// Where LibreOffice is not installed this test is skipped, and the report of the run says so.
it.skipIf(soffice === undefined)('can be read by LibreOffice, tables and all', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-paper-'))
  try {
    writeFileSync(join(folder, 'book.docx'), await outlineDocx(book(true), { png }))
    execFileSync(soffice ?? '', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, join(folder, 'book.docx')], { stdio: 'ignore' })
    const text = readFileSync(join(folder, 'book.txt'), 'utf8')
    for (const part of ['神户出访', '副市长', 'Call on the mayor', '09:30–10:30', 'E12346789']) expect(text).toContain(part)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
