import { existsSync } from 'node:fs'
import { join } from 'node:path'

const parts = ['', 'dev', 'heldout']

/**
 * The file of a public data set below the folder that was named: the folder may be the part of the set itself
 * (`dev/`, or one laid out like it), the set, or the folder of all sets. Undefined when it is in none of them.
 */
export function fileOfSet(folder: string, set: string, file: string): string | undefined {
  const sets = [folder, join(folder, set)]
  return sets
    .flatMap((each) => parts.map((part) => join(each, part, file)))
    .find((path) => existsSync(path))
}
