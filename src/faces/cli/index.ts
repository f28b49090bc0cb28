import type { Day, Lang } from '#kernel'
import { cliWords } from '#words'
import type { CliApp } from './app.ts'
import { type Args, type Help, readArgs, spokenLang } from './args.ts'
import { evaluateCommand } from './evaluate.ts'
import { exitCodes } from './exitCodes.ts'
import { importCommand } from './import.ts'
import { ledgerCommand } from './ledger.ts'
import { overlapCommand } from './overlap.ts'
import { planCommand } from './plan.ts'
import { refused } from './refused.ts'
import type { Terminal } from './terminal.ts'
import { tourCommand } from './tour.ts'
import { verifyCommand } from './verify.ts'

export type {
  CliApp,
  Compared,
  CompareWish,
  Intake,
  IntakeWish,
  Judged,
  JudgeWish,
  Planned,
  PlanWish,
} from './app.ts'
export { type Args, spokenLang } from './args.ts'
export { tellDefect } from './defect.ts'
export { exitCodeOf, exitCodes } from './exitCodes.ts'
export { showProgress } from './progress.ts'
export { refused } from './refused.ts'
export { thisTerminal, type Terminal } from './terminal.ts'

/** Run one command; what comes back is the exit code of `docs/exit-codes.md`. */
export async function runCli(
  argv: readonly string[],
  app: CliApp,
  terminal: Terminal,
  given: { readonly today: Day; readonly lang: Lang },
): Promise<number> {
  const args = readArgs(argv, given)
  if (!args.ok) return refused(args.refusal, spokenLang(argv, given.lang), terminal)
  if (isHelp(args.value)) {
    terminal.out(cliWords[args.value.lang].help(args.value.command))
    return exitCodes.done
  }
  switch (args.value.command) {
    case 'evaluate':
      return evaluateCommand(app, args.value, terminal)
    case 'overlap':
      return overlapCommand(app, args.value, terminal)
    case 'plan':
      return planCommand(app, args.value, terminal)
    case 'import':
      return importCommand(app, args.value, terminal)
    case 'serve':
      return app.withStore.serve(args.value, terminal)
    case 'verify':
      return verifyCommand(app, args.value, terminal)
    case 'ledger':
      return ledgerCommand(app, args.value, terminal)
    case 'tour':
      return tourCommand(app, args.value, terminal)
  }
}

function isHelp(args: Args | Help): args is Help {
  return 'help' in args
}
