import type { Day, Lang } from '#kernel'
import { cliWords } from '#words'
import type { CliApp, CliGround } from './app.ts'
import { type Args, type Help, readArgs, spokenLang } from './args.ts'
import { auditCommand } from './audit.ts'
import { backupCommand, restoreCommand } from './backup.ts'
import { doctorCommand } from './doctor.ts'
import { evaluateCommand } from './evaluate.ts'
import { exitCodes } from './exitCodes.ts'
import { groupsCommand } from './groups.ts'
import { importCommand } from './import.ts'
import { ledgerCommand } from './ledger.ts'
import { overlapCommand } from './overlap.ts'
import { planCommand } from './plan.ts'
import { readCommand } from './read.ts'
import { refused } from './refused.ts'
import type { Terminal } from './terminal.ts'
import { tourCommand } from './tour.ts'
import { usageCommand } from './usage.ts'
import { verifyCommand } from './verify.ts'

export type {
  CliApp,
  CliGround,
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
  ground: CliGround,
  terminal: Terminal,
  given: { readonly today: Day; readonly lang: Lang },
): Promise<number> {
  const args = readArgs(argv, given)
  if (!args.ok) return refused(args.refusal, spokenLang(argv, given.lang), terminal)
  if (isHelp(args.value)) {
    terminal.out(cliWords[args.value.lang].help(args.value.command))
    return exitCodes.done
  }
  if (args.value.command === 'doctor') return doctorCommand(ground, args.value, terminal)
  if (!ground.app.ok) return refused(ground.app.refusal, args.value.lang, terminal)
  return runWith(ground.app.value, { ...args.value, command: args.value.command }, terminal)
}

type Asked = Args & { readonly command: Exclude<Args['command'], 'doctor'> }

function runWith(app: CliApp, args: Asked, terminal: Terminal): Promise<number> {
  switch (args.command) {
    case 'evaluate':
      return evaluateCommand(app, args, terminal)
    case 'overlap':
      return overlapCommand(app, args, terminal)
    case 'read':
      return readCommand(app, args, terminal)
    case 'plan':
      return planCommand(app, args, terminal)
    case 'import':
      return importCommand(app, args, terminal)
    case 'groups':
      return groupsCommand(app, args, terminal)
    case 'usage':
      return usageCommand(app, args, terminal)
    case 'serve':
      return app.withStore.serve(args, terminal)
    case 'verify':
      return verifyCommand(app, args, terminal)
    case 'ledger':
      return ledgerCommand(app, args, terminal)
    case 'backup':
      return backupCommand(app, args, terminal)
    case 'restore':
      return restoreCommand(app, args, terminal)
    case 'tour':
      return tourCommand(app, args, terminal)
    case 'audit':
      return auditCommand(app, args, terminal)
  }
}

function isHelp(args: Args | Help): args is Help {
  return 'help' in args
}
