import { openStore } from '#store'
import { aTool, anOffice } from '../sample.ts'
import { testPen } from '../stores.ts'

/** Registers one tool after another, each in a commit of its own, and tells each number once it is acknowledged. */
const store = await openStore({ dataDir: process.argv[2] ?? '' }, testPen)
if (!store.ok) throw new Error(JSON.stringify(store.refusal))
await store.value.saveImport({ tools: [], offices: [anOffice(1)] })
const { tool: first } = await store.value.nextNumbers()
for (let number = first; ; number++) {
  await store.value.saveImport({ tools: [aTool(number)], offices: [] })
  process.stdout.write(`${number}\n`)
}
