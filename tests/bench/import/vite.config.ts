import { resolve } from 'node:path'
import { defineConfig } from 'vite'

// One module for the window of the real app; it is laid beside a copy of the build, never into the app itself.
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: process.env.ATLAS_BENCH_OUT ?? 'nowhere',
    emptyOutDir: false,
    target: 'chrome130',
    minify: true,
    assetsInlineLimit: 0,
    lib: {
      entry: resolve(import.meta.dirname, 'measured-import.ts'),
      formats: ['es'],
      fileName: () => 'measured-import.js',
    },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
})
