import { parentPort, workerData } from 'node:worker_threads'
import { extractText, getDocumentProxy } from 'unpdf'

/** What a worker found in a PDF: the text of each page, or why there is none to be had. */
export type PdfTold =
  | { readonly type: 'read'; readonly pages: readonly string[] }
  | { readonly type: 'locked' }
  | { readonly type: 'broken' }

/** Read the PDF this worker was started with, and tell once. */
export async function tell(): Promise<void> {
  parentPort?.postMessage(await read(workerData as Uint8Array))
}

async function read(bytes: Uint8Array): Promise<PdfTold> {
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0 })
    const { text } = await extractText(document, { mergePages: false })
    return { type: 'read', pages: text }
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException'
    return { type: isLocked ? 'locked' : 'broken' }
  }
}
