import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'

// Targets are those of the oldest runtime the app must start on (Electron 33), not of the one in package.json.
const node = 'node20.18'
const chromium = 'chrome130'
const out = process.env.ATLAS_OUT ?? 'out'
const from = (path: string): string => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    build: {
      outDir: `${out}/main`,
      target: node,
      minify: true,
      externalizeDeps: false,
      lib: { entry: from('src-main/main.ts'), formats: ['es'] },
    },
  },
  preload: {
    build: {
      outDir: `${out}/preload`,
      target: node,
      minify: true,
      externalizeDeps: false,
      // A sandboxed preload must be one CommonJS file.
      lib: { entry: from('src-main/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
    },
  },
  renderer: {
    root: from('src-renderer'),
    publicDir: false,
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: from(`${out}/renderer`),
      emptyOutDir: true,
      target: chromium,
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: from('src-renderer/index.html'),
        output: {
          // One file of words for each language, instead of one for each room and language.
          codeSplitting: {
            groups: [{ name: (id) => /\/locales\/([^/]+)\//.exec(id)?.[1]?.replace(/^/, 'words-') ?? null }],
          },
        },
      },
    },
  },
})
