import { type Lang, langs } from '#kernel'
import { verifyLedger } from '#usecases'
import { sayLedgerFault, sayVerified } from '#words'
import { browserCrypto } from './browserCrypto.ts'

/** A head is in the first line, or in the first lines of a receipt. */
const mostOlderBytes = 1024 * 1024
const lang: Lang = langs.find((one) => document.documentElement.lang.startsWith(one)) ?? 'zh'

export type Verified = { readonly isGood: boolean; readonly lines: readonly string[] }

/** Verify a ledger or a receipt, and say in the page's language what came of it. */
export async function verifyFile(
  file: File,
  { older, key }: { readonly older?: File; readonly key?: string },
): Promise<Verified> {
  const verified = await verifyLedger(browserCrypto, {
    lines: linesOf(file),
    ...(older && { older: await openingOf(older) }),
    ...(key !== undefined && { key }),
  })
  return verified.ok
    ? { isGood: true, lines: sayVerified(lang, verified.value) }
    : { isGood: false, lines: [sayLedgerFault(lang, verified.refusal)] }
}

/** Lines at line feeds only: a leaf may hold any other sign. */
async function* linesOf(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

/** The first line of an exported ledger, or the whole of a receipt. */
async function openingOf(file: File): Promise<string> {
  const text = await file.slice(0, mostOlderBytes).text()
  const [first = ''] = text.split('\n', 1)
  return first.trim() === '{' ? text : first
}
