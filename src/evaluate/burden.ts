import type { OfficeId, Range, ToolId } from '#kernel'
import { addRanges, exactly, timesRange } from '#kernel'
import type { ObservedTool } from '#observe'
import { read } from '#observe'
import type { FactName, FactTypes } from '#register'
import { timesAYear } from '#register'
import type { Rulebook } from './rulebook.ts'

/** What a tool costs people, by the PRA formula (44 USC 3501 ff., ROCIS): minutes a year, with what was assumed. */
export type Burden = {
  readonly tool: ToolId
  /** All people together, minutes a year. Undefined when nothing at all is known: unknown is not nought. */
  readonly minutesPerYear?: Range
  /** One person, minutes a year. */
  readonly minutesPerPerson?: Range
  readonly people?: Range
  /** Ids of the rulebook's limits that stood in for something nobody counted. */
  readonly assumed: readonly string[]
  /** Facts that nobody told: the figure cannot be told without them, or tells only the known part. */
  readonly missing: readonly string[]
}

/** Burden of all that one key stands for: an office's id, a region, a role; the empty key is "nobody said". */
export type BurdenSum = {
  readonly key: string
  readonly office?: OfficeId
  readonly minutesPerYear: Range
  /** Tools whose minutes are in the sum. */
  readonly tools: number
  /** Tools whose minutes cannot be told; they are not in the sum. */
  readonly unknownTools: number
}

/**
 * What a tool costs the people who must use it, in minutes a year: times a year by minutes each,
 * plus record-keeping (the PRA's H + K); for groups the messages read and the replies demanded.
 * Zhutuo town hands in 168 reports 1,377 times a year, 8.2 times each (Yongchuan survey): at the
 * assumed 2, 30 and 60 minutes a time that is 45.9, 688.5 and 1,377 hours.
 */
export function burdenOf(observed: ObservedTool, rulebook: Rulebook): Burden {
  const account: Account = { observed, rulebook, assumed: [], missing: [] }
  const each = minutesOfOne(account)
  const people = peopleOf(account)
  const kept = keeping(account)
  const used = each && people && timesRange(each, people)
  const total = used && kept ? addRanges(used, kept) : (used ?? (each ? undefined : kept))
  return {
    tool: observed.tool.id,
    ...(total && { minutesPerYear: total }),
    ...(each && { minutesPerPerson: each }),
    ...(people && { people }),
    assumed: account.assumed,
    missing: account.missing,
  }
}

type Account = {
  readonly observed: ObservedTool
  readonly rulebook: Rulebook
  readonly assumed: string[]
  readonly missing: string[]
}

function minutesOfOne(account: Account): Range | undefined {
  switch (account.observed.tool.kind) {
    case 'form':
      return filling(account, 'burden-response-minutes')
    case 'group':
      return chatting(account)
    case 'app':
    case 'account':
    case 'site':
      return using(account)
  }
}

/** Times a year by minutes a time; undefined when nobody said how often. */
function filling(account: Account, assumedMinutes: string): Range | undefined {
  const times = timesOf(account)
  if (!times) return undefined
  const minutes = known(account, 'minutesPerResponse')
  const each = minutes === undefined ? standIn(account, assumedMinutes) : exactly(minutes)
  if (!each) account.missing.push('minutesPerResponse')
  return each && timesRange(times, each)
}

function timesOf(account: Account): Range | undefined {
  const counted = known(account, 'responsesPerYear')
  if (counted !== undefined) return exactly(counted)
  const frequency = known(account, 'frequency')
  if (frequency === 'daily') return workingDays(account)
  if (frequency !== undefined && frequency !== 'on-demand') return exactly(timesAYear[frequency])
  account.missing.push(frequency === undefined ? 'frequency' : 'responsesPerYear')
  return undefined
}

function chatting(account: Account): Range | undefined {
  if (known(account, 'minutesPerDay') !== undefined) return dailyMinutes(account)
  const messages = known(account, 'messagesPerDay')
  if (messages === undefined) account.missing.push('messagesPerDay')
  const demanded = known(account, 'replyDemandsPerWeek')
  if (demanded === undefined) account.missing.push('replyDemandsPerWeek')
  return sumOf(messages === undefined ? undefined : reading(account, messages), replying(account))
}

function reading(account: Account, messagesPerDay: number): Range | undefined {
  const days = workingDays(account)
  const share = standIn(account, 'burden-messages-read')
  const minutes = standIn(account, 'burden-message-minutes')
  if (!days || !share || !minutes) return undefined
  return timesRange(timesRange(exactly(messagesPerDay), days), timesRange(share, minutes))
}

function replying(account: Account): Range | undefined {
  const demanded = known(account, 'replyDemandsPerWeek')
  if (demanded === undefined) return undefined
  const minutes = standIn(account, 'burden-reply-minutes')
  return minutes && timesRange(exactly(demanded * timesAYear.weekly), minutes)
}

function using(account: Account): Range | undefined {
  const daily = known(account, 'minutesPerDay')
  if (daily !== undefined) return sumOf(dailyMinutes(account), replying(account))
  const isReckoned = !isByChoice(account) && isHowOftenKnown(account)
  if (!isReckoned) account.missing.push('minutesPerDay')
  const uses = isReckoned ? filling(account, 'burden-use-minutes') : undefined
  return sumOf(uses, replying(account))
}

/** Of an account the frequency is that of its posts, not of its readers. */
function isHowOftenKnown(account: Account): boolean {
  if (known(account, 'responsesPerYear') !== undefined) return true
  return account.observed.tool.kind !== 'account' && known(account, 'frequency') !== undefined
}

/** Citizens who come of their own accord bear no burden that anybody may guess at. */
function isByChoice(account: Account): boolean {
  const { audiences } = account.observed.tool
  if (known(account, 'useRequired') === true || audiences.length === 0) return false
  return audiences.every((audience) => audience === 'public' || audience === 'business')
}

function dailyMinutes(account: Account): Range | undefined {
  const minutes = known(account, 'minutesPerDay')
  const days = workingDays(account)
  return minutes === undefined ? undefined : days && timesRange(exactly(minutes), days)
}

function peopleOf(account: Account): Range | undefined {
  const asked = peopleFacts(account)
  for (const fact of asked) {
    const count = known(account, fact)
    if (count !== undefined) return exactly(count)
  }
  account.missing.push(asked[0])
  return undefined
}

type PeopleFact = 'respondents' | 'members' | 'monthlyUsers' | 'registeredUsers' | 'eligibleUsers'

function peopleFacts(account: Account): readonly [PeopleFact, ...PeopleFact[]] {
  switch (account.observed.tool.kind) {
    case 'form':
      return ['respondents']
    case 'group':
      return ['members']
    case 'app':
    case 'account':
    case 'site':
      // Whoever must use a tool bears it, whether or not a counter saw them.
      return known(account, 'useRequired') === true
        ? ['eligibleUsers', 'monthlyUsers', 'registeredUsers', 'respondents']
        : ['monthlyUsers', 'respondents', 'registeredUsers']
  }
}

function keeping(account: Account): Range | undefined {
  const keepers = known(account, 'keepers')
  if (keepers === undefined) return undefined
  const minutes = known(account, 'minutesPerKeeper')
  if (minutes === undefined) account.missing.push('minutesPerKeeper')
  return minutes === undefined ? undefined : exactly(keepers * minutes)
}

function workingDays(account: Account): Range | undefined {
  const limit = account.rulebook.limits.get('burden-working-days')
  if (!limit) return undefined
  account.assumed.push(limit.id)
  return exactly(limit.value)
}

/** The rulebook's low, likely and high figure for something nobody counted; undefined when it has none. */
function standIn(account: Account, id: string): Range | undefined {
  const low = account.rulebook.limits.get(`${id}-low`)
  const likely = account.rulebook.limits.get(`${id}-likely`)
  const high = account.rulebook.limits.get(`${id}-high`)
  if (!low || !likely || !high) return undefined
  account.assumed.push(low.id, likely.id, high.id)
  return { low: low.value, likely: likely.value, high: high.value }
}

function known<F extends FactName>(account: Account, fact: F): FactTypes[F] | undefined {
  const reading = read(account.observed, fact)
  return reading.known ? reading.value : undefined
}

function sumOf(a: Range | undefined, b: Range | undefined): Range | undefined {
  return a && b ? addRanges(a, b) : (a ?? b)
}
