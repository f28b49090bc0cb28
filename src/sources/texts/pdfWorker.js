import { register } from 'tsx/esm/api'

register()
const { tell } = await import('./pdfWorker.ts')
await tell()
