import { runCli, spokenLang, tellDefect, type Terminal, thisTerminal } from '#cli'
import { type Lang, langs, ok } from '#kernel'
import { readConfig } from '#usecases'
import { cliApp } from './wire/cliApp.ts'
import { type Environment, examineGround, whereToTell } from './wire/opening.ts'
import { machineDay, todayOf } from './wire/today.ts'

/** Run the program: read the settings, plug everything together, hand it to the command line. Returns the exit code. */
export async function main(
  argv: readonly string[],
  environment: Environment = process.env,
  terminal: Terminal = thisTerminal(),
): Promise<number> {
  const lang = spokenLang(argv, langOf(environment))
  const config = readConfig(environment)
  const today = config.ok ? todayOf(config.value) : machineDay
  const ground = {
    app: config.ok ? ok(cliApp(config.value)) : config,
    examine: () => examineGround(config, environment, today()),
  }
  try {
    return await runCli(argv, ground, terminal, { today: today(), lang })
  } catch (cause) {
    const where = config.ok ? whereToTell(config.value) : { debug: false }
    return tellDefect(cause, { lang, terminal, ...where })
  }
}

function langOf({ SUBTRACT_LANG }: Environment): Lang {
  return langs.find((lang) => lang === SUBTRACT_LANG) ?? 'zh'
}
