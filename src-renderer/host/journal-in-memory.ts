import type { JournalCalls, JournalEntry, JournalState } from '#contract/journal.ts'

const mostOnAPage = 500

/** A journal that lasts as long as the page: it refuses what the real one refuses, and forgets everything on reload. */
export function journalInMemory(): JournalCalls {
  const device = '00000000000000ad'
  const lines: { d: string; q: number; json: string | null }[] = []
  const highest = new Map<string, number>()
  let records: string = crypto.randomUUID()
  const state = (): JournalState => ({
    kind: 'open',
    device,
    records,
    written: Object.fromEntries(highest),
    last: null,
    isNew: lines.length === 0,
    notes: [],
    freeBytes,
  })
  return {
    openJournal: () => Promise.resolve(state()),
    appendJournal: ({ entries }) => {
      const wrong = firstOutOfOrder(entries, highest)
      if (wrong) {
        const message = `sequence number ${wrong.q} does not follow the last one`
        return Promise.resolve({ kind: 'refused', reason: 'sequence', message })
      }
      for (const { d, q, json } of entries) {
        lines.push({ d, q, json })
        highest.set(d, q)
      }
      return Promise.resolve({ kind: 'appended', freeBytes })
    },
    voidJournal: ({ d, qs }) => {
      for (const q of qs) {
        const line = lines.find((one) => one.d === d && one.q === q)
        if (line) line.json = null
        else lines.push({ d, q, json: null })
        highest.set(d, Math.max(q, highest.get(d) ?? 0))
      }
      return Promise.resolve({ kind: 'appended', freeBytes })
    },
    readJournal: ({ after, from }) => {
      const start = from?.offset ?? 0
      const page = lines.slice(start, start + mostOnAPage)
      const next = start + page.length < lines.length ? { segment: 0, offset: start + page.length } : null
      const lacking = page.filter(({ d, q }) => q > (after[d] ?? 0))
      return Promise.resolve({
        lines: lacking.map(({ d, q, json }) => json ?? JSON.stringify({ void: [d, q] })),
        next,
        damaged: 0,
      })
    },
    checkJournal: () => Promise.resolve({ lines: lines.length, damaged: 0, missing: {} }),
    mendJournal: () => Promise.resolve(0),
    settleRestore: () => Promise.resolve(),
    purgeJournal: ({ records: purged }) => {
      const gone = new Set(purged.map(({ e, r }) => `${e}/${r}`))
      let count = 0
      for (const line of lines) {
        const parsed = line.json === null ? undefined : (JSON.parse(line.json) as { ops: { e: string; r: string }[]; purged?: number })
        const left = parsed?.ops.filter(({ e, r }) => !gone.has(`${e}/${r}`))
        if (!parsed || !left || left.length === parsed.ops.length) continue
        line.json = JSON.stringify({ ...parsed, ops: left, purged: (parsed.purged ?? 0) + parsed.ops.length - left.length })
        count++
      }
      return Promise.resolve({ kind: 'purged', lines: count })
    },
    adoptRecords: ({ records: adopted }) => {
      records = adopted
      return Promise.resolve()
    },
  }
}

const freeBytes = 100 * 1024 ** 3

function firstOutOfOrder(
  entries: readonly JournalEntry[],
  highest: ReadonlyMap<string, number>,
): JournalEntry | undefined {
  const last = new Map(highest)
  return entries.find(({ d, q }) => {
    const follows = q === (last.get(d) ?? 0) + 1
    last.set(d, q)
    return !follows
  })
}
