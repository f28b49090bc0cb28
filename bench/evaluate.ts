import { fork } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Day, DaySpan } from '#kernel'
import { addDays, day, idOf } from '#kernel'
import { followPlan, planGround, recommend, summarise } from '#decide'
import { createPlanSolver } from '#engines'
import type { Overlap } from '#evaluate'
import {
  buildView,
  concludeEvaluation,
  criteria,
  demandsOf,
  evaluateSome,
  openJudge,
} from '#evaluate'
import type { ObservedTool } from '#observe'
import type { FactName, FactTypes, Office, Papers, ToolKind } from '#register'
import {
  acceptanceParts,
  appraisalBases,
  audiences,
  filingParts,
  forcedUses,
  frequencies,
  groupDemands,
  groupTerms,
  levels,
  mandatoryFeatures,
  projectQuestions,
  specialScenes,
  traces,
} from '#register'
import { createRulebookSource } from '#sources'
import { makePlan, planWork } from '#usecases'

const solver = createPlanSolver({ where: 'here' })
const asOf = day('2026-11-22')
const full = 100_000
/** 955 tools of 71 offices, as one county really has. */
const toolsAnOffice = 13

type Run = {
  readonly tools: number
  readonly criteria: number
  readonly answers: number
  readonly findings: number
  readonly evaluateSeconds: number
  /** With the plan for the whole register, which the recommendations follow. */
  readonly recommendSeconds: number
  readonly planGap: number
  /** Of the processor, both steps together: tells more than the clock on a busy machine. */
  readonly cpuSeconds: number
  readonly peakMb: number
}

/** A register of tools of all kinds with the gaps that real rows have: all criteria, burden, recommendation, summary. */
export default async function evaluateBench(options: {
  data?: string
  size?: number
}): Promise<Record<string, unknown>> {
  const size = options.size ?? full
  const small = await inOwnProcess(Math.max(1, Math.round(size / 10)))
  const whole = await inOwnProcess(size)
  return {
    ...whole,
    tenthCpuSeconds: small.cpuSeconds,
    tenthPeakMb: small.peakMb,
    growth: rounded(whole.cpuSeconds / small.cpuSeconds),
    reach: { seconds: 30, peakMb: 1536 },
  }
}

/** Each size in a process of its own, so that its peak memory is its own. */
function inOwnProcess(size: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--one', String(size)])
    child.once('message', (run) => resolve(run as Run))
    child.once('error', reject)
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`the run of ${size} tools ended with code ${code}`))
    })
  })
}

async function runOnce(size: number): Promise<Run> {
  const loaded = await createRulebookSource().load({ rulebook: 'cn' })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal))
  const { tools, offices, overlaps } = register(size)
  const began = performance.now()
  const cpu = process.cpuUsage()
  const snapshot = { asOf, tools, offices, texts: [] }
  const demands = demandsOf(tools, [])
  const view = buildView(snapshot, loaded.value, overlaps, demands)
  const judged = evaluateSome(tools, openJudge(view))
  const evaluation = concludeEvaluation(judged, overlaps, view)
  const evaluated = performance.now()
  const alone = recommend(evaluation, view)
  const ground = planGround(evaluation, view, alone)
  const planned = await makePlan({ solver }, ground, { limits: { work: planWork } })
  if (!planned.ok) throw new Error(JSON.stringify(planned.refusal))
  const recommendations = followPlan(alone, planned.value, evaluation, view)
  const summary = summarise(evaluation, view, recommendations)
  const ended = performance.now()
  const used = process.cpuUsage(cpu)
  return {
    tools: summary.tools,
    criteria: criteria.length,
    answers: judged.reduce((sum, { answers }) => sum + answers.length, 0),
    findings: judged.reduce((sum, { findings }) => sum + findings.length, 0),
    evaluateSeconds: rounded((evaluated - began) / 1000),
    cpuSeconds: rounded((used.user + used.system) / 1_000_000),
    recommendSeconds: rounded((ended - evaluated) / 1000),
    planGap: Number(planned.value.plan.gap.toPrecision(2)),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** Pseudo-random numbers, the same in each run. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

function register(size: number) {
  const roll = dice(20261122)
  const officeCount = Math.max(1, Math.round(size / toolsAnOffice))
  const offices = new Map<Office['id'], Office>()
  for (let number = 0; number < officeCount; number++) {
    const id = idOf('O', number)
    offices.set(id, {
      id,
      name: `Office ${number}`,
      level: one(levels, roll),
      region: `R${number % 97}`,
    })
  }
  const tools = Array.from({ length: size }, (_, number) => toolOf(number, officeCount, roll))
  return { tools, offices, overlaps: overlapsOf(size, roll) }
}

const kindsByShare: readonly (readonly [ToolKind, number])[] = [
  ['group', 0.5],
  ['form', 0.65],
  ['app', 0.8],
  ['account', 0.95],
  ['site', 1],
]

function toolOf(number: number, officeCount: number, roll: () => number): ObservedTool {
  const share = roll()
  const kind = kindsByShare.find(([, below]) => share < below)?.[0] ?? 'group'
  const origin = { file: 'county.xlsx', sheet: 'Sheet1', row: number + 3, asOf }
  const declared = Object.fromEntries(
    factNames
      .filter(() => roll() < 0.35)
      .map((fact) => [fact, { value: facts[fact](roll), origin, heading: fact }]),
  )
  return {
    tool: {
      id: idOf('T', number),
      name: `Tool ${number % 5000} of town ${number % 97}`,
      kind,
      sponsor: idOf('O', number % officeCount),
      ...(roll() < 0.6 && { description: `Citizens ask, pay and follow matter ${number % 311}.` }),
      ...(roll() < 0.5 && { region: `R${number % 97}` }),
      ...(roll() < 0.7 && { level: one(levels, roll) }),
      audiences: roll() < 0.5 ? [one(audiences, roll)] : [],
      capabilities: roll() < 0.5 ? [{ text: `matter ${number % 311}` }] : [],
      life: roll() < 0.95 ? 'live' : 'proposed',
      ...(roll() < 0.5 && { launchedOn: span(roll) }),
      papers: papersOf(kind, number, roll),
      declared,
      beside: {},
      origin,
    },
  }
}

function papersOf(kind: ToolKind, number: number, roll: () => number): Papers {
  switch (kind) {
    case 'app': {
      const filed = roll()
      if (filed < 0.3) return { kind, form: 'mini-program' }
      if (filed < 0.5) return { kind, filing: { state: 'not-filed' } }
      const record = {
        parts: some(filingParts, roll),
        submittedOn: dayBefore(roll),
        completenessReviewedOn: dayBefore(roll),
        gapsToldOn: [dayBefore(roll)],
        changes: [{ changedOn: dayBefore(roll), appliedOn: dayBefore(roll), major: roll() < 0.5 }],
      }
      return { kind, filing: { state: 'filed', number: `N-${number}` }, record }
    }
    case 'account':
      return { kind, platform: roll() < 0.5 ? 'WeChat' : 'Douyin', handle: `h-${number}` }
    case 'group':
      return {
        kind,
        host: 'WeChat',
        ...(roll() < 0.4 && { purpose: 'one campaign', endsOn: span(roll) }),
      }
    case 'form':
      return {
        kind,
        ...(roll() < 0.6 && { issuer: `Office ${number % 71}`, formNumber: `F-${number}` }),
        ...(roll() < 0.4 && { approvalNumber: `A-${number}`, expiresOn: span(roll) }),
      }
    case 'site':
      return { kind, address: `https://site-${number}.example` }
  }
}

function overlapsOf(size: number, roll: () => number): readonly Overlap[] {
  return Array.from({ length: Math.floor(size / 20) }, (_, place): Overlap => {
    const degree = 0.5 + roll() / 2
    return {
      a: idOf('T', place * 20),
      b: idOf('T', place * 20 + 1 + Math.floor(roll() * 18)),
      aCoveredByB: degree,
      bCoveredByA: roll(),
      degree,
      audience: 'same',
      territory: 'same',
      pairs: [],
    }
  })
}

function one<T>(list: readonly T[], roll: () => number): T {
  return list[Math.floor(roll() * list.length)] as T
}

function some<T>(list: readonly T[], roll: () => number): readonly T[] {
  return list.filter(() => roll() < 0.4)
}

function dayBefore(roll: () => number): Day {
  return addDays(asOf, -Math.floor(roll() * 700))
}

function span(roll: () => number): DaySpan {
  const from = dayBefore(roll)
  return { from, to: roll() < 0.5 ? from : addDays(from, 30) }
}

type Make = { readonly [F in FactName]: (roll: () => number) => FactTypes[F] }
const yes = (roll: () => number) => roll() < 0.5
const upTo = (most: number) => (roll: () => number) => Math.floor(roll() * most)
const share = (roll: () => number) => roll()
const oneOf =
  <T>(list: readonly T[]) =>
  (roll: () => number) =>
    one(list, roll)
const someOf =
  <T>(list: readonly T[]) =>
  (roll: () => number) =>
    some(list, roll)

const facts: Make = {
  lastUsedOn: span,
  lastUpdatedOn: span,
  monthlyUsers: upTo(500),
  activeShares: (roll) => [roll(), roll(), roll()],
  registeredUsers: upTo(5000),
  eligibleUsers: upTo(9000),
  downloads: upTo(9000),
  visitsPerYear: upTo(90_000),
  followers: upTo(9000),
  annualCost: upTo(900_000),
  capacity: upTo(9000),
  offlinePath: yes,
  mandatoryFeatures: someOf(mandatoryFeatures),
  specialScene: oneOf(specialScenes),
  exceptionExplained: yes,
  useRequired: yes,
  forcedUses: someOf(forcedUses),
  forProfit: yes,
  appraisalBases: someOf(appraisalBases),
  tracesDemanded: someOf(traces),
  tracesNeeded: yes,
  sponsorShown: yes,
  filingNumberShown: yes,
  complaintFunction: yes,
  accessibilityFaults: (roll) => Math.floor(roll() * 5),
  elderModeFaults: (roll) => Math.floor(roll() * 5),
  projectAnswers: someOf(projectQuestions),
  acceptance: someOf(acceptanceParts),
  fixDueOn: span,
  fixedOn: span,
  filingRevoked: yes,
  openedWithFiling: yes,
  interactive: yes,
  boughtFollowers: yes,
  oldestUnansweredOn: span,
  members: upTo(500),
  messagesPerDay: upTo(300),
  replyDemandsPerWeek: upTo(20),
  offHoursShare: share,
  groupTerm: oneOf(groupTerms),
  taskEndedOn: span,
  groupDemands: someOf(groupDemands),
  groupOwner: () => 'the office',
  ownerIsMidLevel: yes,
  messagesPerPersonBefore: upTo(50),
  messagesPerPersonAfter: upTo(80),
  frequency: oneOf(frequencies),
  responsesPerYear: upTo(60),
  respondents: upTo(400),
  minutesPerResponse: upTo(90),
  keepers: upTo(9),
  minutesPerKeeper: upTo(600),
  minutesPerDay: upTo(60),
  role: (roll) => `role ${Math.floor(roll() * 12)}`,
  dataItems: () => ['name', 'address', 'income'],
  askedTwice: yes,
  alreadyHeldBy: () => ['statistics'],
  sharingMeetsNeed: yes,
  leadSource: () => 'statistics',
  holdsGrassrootsData: yes,
  dataReturned: yes,
  burdenShown: yes,
  surveyDecisionAskedOn: span,
  surveyDecidedOn: span,
}
const factNames = Object.keys(facts) as readonly FactName[]

const [flag, wanted] = process.argv.slice(2)
if (process.send && flag === '--one') {
  process.send(await runOnce(Number(wanted)))
  process.disconnect()
} else if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const size = flag === '--size' ? Number(wanted) : full
  console.log(JSON.stringify(await evaluateBench({ size }), null, 2))
}
