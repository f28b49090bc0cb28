import { fileURLToPath } from 'node:url'
import type { Office, Tool } from '#register'
import { readerOf } from '#pages'
import { cliWords } from '#words'
import type { CliApp, Judged } from './app.ts'
import type { Args } from './args.ts'
import type { Terminal } from './terminal.ts'
import { plannedLike, tourCycle } from './tourCycle.ts'

const county = fileURLToPath(new URL('../../../examples/county/tools.xlsx', import.meta.url))
const mostAlike = 3

/** One mini program from proposal to closure, each part with the file that made it; nothing where the example has no app to stand in for. */
export async function cycleText(
  app: CliApp,
  { review }: Judged,
  { lang, asOf, map }: Args,
  { paint }: Terminal,
): Promise<string | undefined> {
  const words = cliWords[lang].tour
  const cast = castOf(review.tools, review.offices)
  if (!cast) return undefined
  const ground = { lang, today: asOf, ...cast }
  const planned = plannedLike(ground)
  const compared = await app.compare({
    files: [county],
    asOf,
    map,
    planned: { name: planned.name, capabilities: planned.capabilities.map(({ text }) => text) },
    most: mostAlike,
    onProgress: () => undefined,
  })
  const overlaps = compared.ok ? compared.value.overlaps : []
  const { share } = readerOf(lang).figures
  const names = new Map(review.tools.map(({ id, name }) => [id, name]))
  const alike = overlaps.map(({ a, b, aCoveredByB, bCoveredByA }) => {
    const known = names.get(a)
    return words.gate(known ?? names.get(b) ?? b, share(known ? bCoveredByA : aCoveredByB))
  })
  const { filings, finding, retirement, ledger } = tourCycle({
    ...ground,
    terms: await app.terms(),
  })
  let number = 0
  const step = (title: string, file: string, lines: readonly string[]) => [
    '',
    `${paint('bold', `${++number}. ${title}`)}  ${paint('dim', words.madeBy(file))}`,
    ...lines.map((line) => `   ${line}`),
  ]
  return [
    '',
    paint('bold', `− ${words.cycleTitle}`),
    ...step(words.gated, 'src/act/gate.ts', alike),
    ...step(
      words.filed,
      'src/register/filingCase.ts',
      filings.flatMap(({ lines }) => lines),
    ),
    ...step(words.heard, 'src/act/findingCase.ts', finding.lines),
    ...step(words.closed, 'src/act/retirementCase.ts', [
      ...retirement.lines,
      words.pointsOn(planned.name, cast.heir.name),
    ]),
    ...step(words.ledger, 'src/kernel/merkle.ts', [
      words.root(String(ledger.entries), ledger.root),
    ]),
    '',
    paint('dim', words.more),
  ].join('\n')
}

/** Who plays: an app for the public with functions to copy, its county's other offices. */
function castOf(tools: readonly Tool[], offices: readonly Office[]) {
  const heir = tools.find(
    ({ kind, audiences, capabilities, life }) =>
      kind === 'app' && life === 'live' && audiences.includes('public') && capabilities.length > 1,
  )
  const [sponsor, desk] = offices.filter(
    ({ id, level, region }) => id !== heir?.sponsor && level === 'county' && region !== undefined,
  )
  return heir && sponsor && desk ? { heir, sponsor, desk } : undefined
}
