#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'
// Our own settings, wherever the program is called from: without them the pages' markup is not understood.
process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('../tsconfig.json', import.meta.url))
register()
const { main } = await import('../src/wire.ts')
process.exitCode = await main(process.argv.slice(2))
