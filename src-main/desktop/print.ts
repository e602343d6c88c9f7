import type { PrintCalls } from '#contract/print.ts'
import { BrowserWindow, session, type Session } from 'electron'
import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { megabytes, shortText } from './argument-schemas.ts'
import { CallProblem } from './call-problem.ts'
import type { ArgumentSchemas, HostContext } from './host-context.ts'

// Nothing may be loaded and nothing may run in a page that is only to be printed.
const paperPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data: app://atlas; sandbox"

export function printCalls({ window }: Pick<HostContext, 'window'>): PrintCalls {
  return {
    printPdf: async ({ html, pageSize, landscape, hasPageNumbers = false }) => {
      const paper = paperWindow()
      const address = servePaper(paper.webContents.session, html)
      try {
        await paper.loadURL(address.url)
        await lettersReady(paper)
        const pdf = await paper.webContents.printToPDF({
          pageSize,
          landscape,
          printBackground: true,
          preferCSSPageSize: true,
          ...(hasPageNumbers && { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: pageNumber }),
        })
        return new Uint8Array(pdf)
      } catch (problem) {
        throw new CallProblem('failed', problem instanceof Error ? problem.message : String(problem))
      } finally {
        address.forget()
        paper.destroy()
      }
    },
    printPage: (wish) =>
      new Promise((done, failed) => {
        window.webContents.print({ landscape: wish?.landscape ?? false }, (printed, reason) => {
          // Leaving the dialog is not a failure.
          if (printed || /cancel/i.test(reason)) done()
          else failed(new CallProblem('failed', reason))
        })
      }),
  }
}

export const printArguments = {
  printPdf: v.object({
    html: shortText(megabytes(64)),
    pageSize: v.picklist(['A4', 'A3']),
    landscape: v.boolean(),
    hasPageNumbers: v.optional(v.boolean()),
  }),
  printPage: v.optional(v.strictObject({ landscape: v.boolean() })),
} satisfies ArgumentSchemas<PrintCalls>

/** As on an official document: a dash on either side. */
const pageNumber = '<div style="width: 100%; text-align: center; font-size: 11px">— <span class="pageNumber"></span> —</div>'

function paperWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      // A session of its own and in memory, that knows one page only.
      partition: 'paper',
    },
  })
}

/**
 * Resolves when the fonts of the page are there; without it a font of a megabyte comes after the printing. The page runs no
 * script of its own: this one runs beside it, in a world apart.
 */
async function lettersReady(paper: BrowserWindow): Promise<void> {
  const code = 'document.body.getBoundingClientRect(), document.fonts.ready.then(() => document.fonts.size)'
  await paper.webContents.executeJavaScriptInIsolatedWorld(worldApart, [{ code }])
}

/** Any number but 0, which is the page's own world, and 999, which is the preload's. */
const worldApart = 1

const papers = new Map<string, string>()

/** Serves one page of HTML at an address nobody else knows; a data: address would end at 2 MB. */
function servePaper(paperSession: Session, html: string): { url: string; forget: () => void } {
  const id = randomUUID()
  papers.set(id, html)
  if (!paperSession.protocol.isProtocolHandled('app')) {
    paperSession.protocol.handle('app', async (request) => servedPaper(request))
    paperSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
    paperSession.setPermissionCheckHandler(() => false)
    paperSession.webRequest.onBeforeRequest(({ url }, answer) =>
      answer({ cancel: !/^(?:app:\/\/(?:paper|atlas)\/|data:|devtools:)/.test(url) }),
    )
  }
  return { url: `app://paper/${id}`, forget: () => void papers.delete(id) }
}

async function servedPaper(request: Request): Promise<Response> {
  const { host, pathname } = new URL(request.url)
  const html = papers.get(pathname.slice(1))
  if (host === 'paper' && html !== undefined) {
    return new Response(html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': paperPolicy },
    })
  }
  // Fonts come from the app's own files; the paper has no origin, so each must be released to it.
  if (host === 'atlas' && /\.woff2?$/.test(pathname)) {
    const font = await session.defaultSession.fetch(request.url)
    return new Response(font.body, { status: font.status, headers: { 'access-control-allow-origin': '*' } })
  }
  return new Response(null, { status: 404 })
}
