import { lockFolder } from '../../../src/store/folder/lock.ts'

/** Holds a folder until it is told to stop; says `held` or whose it is. */
const locked = await lockFolder(process.argv[2] ?? '')
process.stdout.write(`${JSON.stringify(locked.ok ? { held: process.pid } : locked.refusal)}\n`)
if (locked.ok) {
  process.stdin.once('data', () => {
    locked.value.release()
    process.exit(0)
  })
}
