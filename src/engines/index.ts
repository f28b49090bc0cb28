export { createWorkbookWriter } from './workbook.ts'
