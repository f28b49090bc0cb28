export { openBrowser } from './browser.ts'
export type { NoBrowser, OpenBrowser } from './browser.ts'
export { createWorkbookWriter } from './workbook.ts'
