import { defineConfig } from 'vite'
import { resolve } from 'node:path'

/** The page that measures the map's frames: the real renderer without the app around it. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: process.env.ATLAS_BENCH_OUT ?? resolve(import.meta.dirname, '../../../out-bench'),
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5000,
  },
})
