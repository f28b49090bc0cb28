import { readFile, writeFile } from 'node:fs/promises'
import { ok, refuse } from '#kernel'
import { type GroupFileRead, readGroupSheets, readGroupText } from '#observe'
import type { Grid } from '#register'
import type { GroupSource } from '#usecases'
import { readCsv } from '../inventory/csv.ts'
import { Fault } from '../inventory/fault.ts'
import { type FoundFile, filesOf } from '../inventory/files.ts'
import { fileKind } from '../inventory/kind.ts'
import { mostUnpackedBytes } from '../inventory/limits.ts'
import { decodeText } from '../inventory/text.ts'
import { readWorkbook } from '../inventory/workbook.ts'
import { readWorksheet } from '../inventory/worksheet.ts'
import { Zip } from '../inventory/zip.ts'

const ownerOnly = 0o600

/** Reads lists of members and exports of chats from disk. What is read stays in memory and is written nowhere. */
export function createGroupSource(): GroupSource {
  return {
    async read(paths, zone) {
      const read: GroupFileRead[] = []
      try {
        for (const path of paths) {
          for (const file of await filesOf({ path })) {
            const found = await readOne(file, zone)
            if (!found.ok) return found
            read.push(found.value)
          }
        }
        return ok(read)
      } catch (error) {
        if (error instanceof Fault) return refuse(error.refusal)
        throw error
      }
    },
    async secret(path) {
      try {
        return ok(await readFile(path, 'utf8'))
      } catch (cause) {
        return notReadable(path, cause)
      }
    },
    async writeSecret(path, text) {
      try {
        await writeFile(path, `${text}\n`, { flag: 'wx', mode: ownerOnly })
        return ok(true)
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code === 'EEXIST')
          return refuse({ type: 'group-key-there-already', file: path })
        return notReadable(path, cause)
      }
    },
  }
}

async function readOne({ name, read }: FoundFile, zone: number) {
  const bytes = await read()
  if (fileKind(bytes, name) === 'zip') {
    return readGroupSheets(name, await sheetsOf(bytes, name), zone)
  }
  const text = decodeText(bytes, name)
  return readGroupText(name, text, () => readCsv(text, name, () => undefined), zone)
}

/** The sheets of a workbook, with moments as the numbers that they are: what a cell shows may leave out the time. */
async function sheetsOf(bytes: Buffer, file: string): Promise<readonly Grid[]> {
  const zip = new Zip(bytes, file, mostUnpackedBytes)
  const book = await readWorkbook(zip, file)
  const numbers = { ...book, formats: [] }
  const grids: Grid[] = []
  for (const { name, path } of book.sheets) {
    const { rows } = await readWorksheet(zip, path, numbers, () => undefined)
    grids.push({ file, sheet: name, rows, merges: [] })
  }
  return grids
}

function notReadable(file: string, cause: unknown) {
  const why = (cause as NodeJS.ErrnoException).code ?? String(cause)
  return refuse({ type: 'group-key-not-readable', file, why } as const)
}
