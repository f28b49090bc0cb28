import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { migrate, openDatabase, schemaText } from '#store'

/** Write `src/store/schema.sql` anew after a migration was added: `npx tsx scripts/dumpSchema.ts`. */
const opened = await openDatabase({ memory: true })
if (!opened.ok) throw new Error(opened.refusal.type)
const migrated = await migrate(opened.value)
if (!migrated.ok) throw new Error(migrated.refusal.type)
const file = fileURLToPath(new URL('../src/store/schema.sql', import.meta.url))
writeFileSync(file, await schemaText(opened.value))
await opened.value.close()
