import { Worker } from 'node:worker_threads'
import type { OfficeText } from '#observe'
import { Fault } from '../inventory/fault.ts'
import type { PdfTold } from './pdfWorker.ts'
import { unwrapped } from './unwrapped.ts'

/** What one PDF may take: seconds, and megabytes of memory. One that takes more is made to break readers. */
const mostSeconds = 20
const mostMemoryMb = 512

/**
 * The text of a PDF with where each page begins. Pages without text are pictures: they are named, and a PDF of
 * nothing else is refused, never taken for an empty notice. Read in a worker, so that no PDF stops the program.
 */
export async function readPdf(
  bytes: Buffer,
  file: string,
): Promise<Pick<OfficeText, 'text' | 'pages'>> {
  const told = await inWorker(bytes, file)
  if (told.type === 'locked') throw new Fault({ type: 'file-encrypted', file })
  if (told.type === 'broken') throw new Fault({ type: 'file-truncated', file })
  const pages = told.pages.map(unwrapped)
  const unread = pages.flatMap((page, at) => (page.trim() === '' ? [at + 1] : []))
  if (unread.length === pages.length)
    throw new Fault({ type: 'text-not-in-file', file, pages: pages.length })
  const starts: number[] = []
  let text = ''
  for (const page of pages) {
    starts.push(text.length)
    text += `${page}\n`
  }
  return { text, pages: { starts, unread } }
}

function inWorker(bytes: Buffer, file: string): Promise<PdfTold> {
  const worker = new Worker(new URL('./pdfWorker.js', import.meta.url), {
    workerData: new Uint8Array(bytes),
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb },
  })
  const tooMuch = new Fault({ type: 'pdf-takes-too-long', file, seconds: mostSeconds })
  return new Promise<PdfTold>((resolve, reject) => {
    const patience = setTimeout(() => reject(tooMuch), mostSeconds * 1000)
    worker.once('message', resolve)
    worker.once('error', (cause: NodeJS.ErrnoException) =>
      reject(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : cause),
    )
    worker.once('exit', () => {
      clearTimeout(patience)
      reject(tooMuch)
    })
  }).finally(() => worker.terminate())
}
