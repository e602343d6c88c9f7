import { build } from 'vite'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median, say } from './figure.mjs'

// A backup of 100,000 records beside writing the same bytes and flushing them, in turn, by the same code that main runs.

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
try {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      ssr: join(import.meta.dirname, 'backup/measured-backup.ts'),
    },
    ssr: { noExternal: true },
  })
  const { measuredBackup } = await import(pathToFileURL(join(folder, 'measured-backup.js')).href)
  const { backups, writes, bytes, size, memory } = await measuredBackup(folder, 100_000, 7)
  process.stderr.write(
    `backup ${median(backups).toFixed(0)} ms, writing ${(bytes / 1e6).toFixed(1)} MB ${median(writes).toFixed(0)} ms, file ${(size / 1e6).toFixed(1)} MB, memory +${(memory / 1e6).toFixed(0)} MB\n`,
  )
  say('backup of 100,000 records ÷ writing the same bytes', median(backups) / median(writes), 'ratio', 3)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
