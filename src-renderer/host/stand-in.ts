import type { HostCalls } from '#contract/host.ts'
import { HostProblem } from './host-problem.ts'
import { pickInBrowser, saveInBrowser } from './browser-files.ts'
import { attachmentsInMemory } from './attachments-in-memory.ts'
import { noBackups } from './no-backups.ts'
import { journalInMemory } from './journal-in-memory.ts'

/** A desktop in memory: the whole program runs against it in a plain browser, and every test does. */
export function standIn(): HostCalls {
  const picked = new Map<string, File>()
  return {
    ...journalInMemory(),
    ...noBackups(),
    pickFile: async ({ purpose }) => {
      const file = await pickInBrowser(endings[purpose])
      if (!file) return null
      const token = newToken()
      picked.set(token, file)
      return { token, name: file.name, size: file.size }
    },
    readPicked: async ({ token }) => {
      const file = picked.get(token)
      if (!file) throw new HostProblem('gone', 'this file was not chosen in this window, or was read already')
      picked.delete(token)
      return new Uint8Array(await file.arrayBuffer())
    },
    saveFile: ({ name, bytes }) => {
      saveInBrowser(name, bytes)
      return Promise.resolve({ token: newToken(), name })
    },
    showSaved: () => Promise.resolve(),
    ...attachmentsInMemory(),
    // A browser keeps no key worth the name.
    sealText: () => Promise.resolve(null),
    openSealed: () => Promise.resolve(null),

    systemFacts: () =>
      Promise.resolve({
        systemLanguages: typeof navigator === 'undefined' ? ['en'] : [...navigator.languages],
        platform: 'browser',
        appVersion: '0.0.0',
        runtimeVersion: typeof navigator === 'undefined' ? 'none' : navigator.userAgent,
        profile: '',
        profileWritable: true,
        profileProblem: '',
        highContrast: false,
        processStarted: typeof performance === 'undefined' ? Date.now() : performance.timeOrigin,
        asked: {},
      }),
    setMenu: () => Promise.resolve(),
    setTheme: () => Promise.resolve(),
    copyText: async ({ text }) => navigator.clipboard.writeText(text),
    refusedRequests: () => Promise.resolve(0),
    toggleFullScreen: () => Promise.resolve(),
    closeWindow: () => Promise.resolve(),
    quit: () => Promise.resolve(),
    settled: () => Promise.resolve(),
    keepFirstPicture: () => Promise.resolve(),

    printPdf: () => Promise.reject(new HostProblem('not-allowed', 'a browser cannot print into a file')),
    printPage: () => Promise.resolve(window.print()),

    commandWords: () => Promise.resolve(null),
    writeOutput: () => Promise.reject(new HostProblem('not-allowed', 'no output file was named')),
    readInput: () => Promise.reject(new HostProblem('not-allowed', 'no input file was named')),
    readOptionFile: () => Promise.reject(new HostProblem('not-allowed', 'no file was named')),
    reportProgress: () => Promise.resolve(),
    commandDone: () => Promise.resolve(),
  }
}

const endings = {
  'base-map': ['.geojson', '.json', '.topojson', '.zip'],
  restore: ['.zip', '.age', '.json'],
  import: ['.csv', '.tsv', '.txt', '.json', '.geojson', '.xlsx', '.vcf', '.ics', '.zip'],
} as const

const newToken = (): string => crypto.randomUUID().replaceAll('-', '')
