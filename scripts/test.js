// What `npm test` runs after the checks: finds what the tests need, then runs them all.
import { register } from 'tsx/esm/api'

register()
const { runTests } = await import('./runTests.ts')
process.exitCode = await runTests(process.argv.slice(2))
