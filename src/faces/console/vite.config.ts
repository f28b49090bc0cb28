import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The console as files for a browser: one small beginning, the rest by screen. */
export default defineConfig({
  root: here('.'),
  base: '/console/',
  publicDir: false,
  logLevel: 'silent',
  plugins: [react()],
  build: {
    outDir: here('../../../out/console'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2048,
    rolldownOptions: {
      input: {
        index: here('./index.html'),
        // The public page of the ledger verifies in the reader's browser, by the same code as the server.
        ledger: here('../pages/script/ledger.ts'),
        // The page that brings in groups hashes in the clerk's browser.
        groups: here('../pages/script/groups.ts'),
        // Unnamed tokens are reckoned where nobody but their holder sees them.
        burden: here('../pages/script/burden.ts'),
      },
      treeshake: { moduleSideEffects: 'no-external' },
    },
  },
})
