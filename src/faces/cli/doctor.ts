import { careWords, figuresOf, sayCheck } from '#words'
import type { CliGround } from './app.ts'
import type { Args } from './args.ts'
import { exitCodes } from './exitCodes.ts'
import { type Terminal, padEnd, widthOf } from './terminal.ts'

const marks = { ok: '+', 'not-ok': '−', 'not-looked-at': '·' } as const
const styles = { ok: 'green', 'not-ok': 'red', 'not-looked-at': 'dim' } as const

/** Look at all that the program stands on, one line for each check. */
export async function doctorCommand(
  { examine }: CliGround,
  args: Args,
  terminal: Terminal,
): Promise<number> {
  const { lang } = args
  const words = careWords[lang]
  const checks = await examine()
  const wrong = checks.filter(({ state }) => state === 'not-ok').length
  const code = wrong > 0 ? exitCodes.unwell : exitCodes.done
  if (args.json) {
    const said = checks.map((check) => ({ ...check, says: sayCheck(lang, check) }))
    terminal.out(JSON.stringify({ ok: wrong === 0, checks: said }, null, 2))
    return code
  }
  const nameWidth = Math.max(...Object.values(words.checks).map(widthOf))
  const stateWidth = Math.max(...Object.values(words.states).map(widthOf))
  for (const check of checks) {
    const { state } = check
    const name = padEnd(words.checks[check.check], nameWidth)
    const mark = terminal.paint(
      styles[state],
      `${marks[state]} ${padEnd(words.states[state], stateWidth)}`,
    )
    terminal.out(`${mark}  ${name}  ${sayCheck(lang, check)}`)
  }
  terminal.out(wrong === 0 ? words.allWell : words.notWell(figuresOf(lang).count(wrong)))
  return code
}
