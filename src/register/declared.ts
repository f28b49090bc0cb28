import type { DaySpan } from '#kernel'
import type { AcceptancePart, ProjectQuestion } from './filing.ts'
import type { Origin } from './origin.ts'

export const mandatoryFeatures = [
  'check-in',
  'points-ranking',
  'online-time',
  'forced-login',
] as const
export type MandatoryFeature = (typeof mandatoryFeatures)[number]

export const forcedUses = ['download', 'install-rate', 'periodic-login', 'follow', 'share'] as const
export type ForcedUse = (typeof forcedUses)[number]

export const appraisalBases = [
  'likes',
  'votes',
  'reposts',
  'study-time',
  'points',
  'usage-rate',
] as const
export type AppraisalBasis = (typeof appraisalBases)[number]

export const traces = ['photo', 'video', 'track', 'screenshot', 'log'] as const
export type Trace = (typeof traces)[number]

export const groupDemands = [
  'check-in-chain',
  'instant-reply',
  'random-task',
  'round-the-clock',
  'material',
] as const
export type GroupDemand = (typeof groupDemands)[number]

export const groupTerms = ['standing', 'temporary'] as const
export type GroupTerm = (typeof groupTerms)[number]

export const specialScenes = ['none', 'security', 'emergency'] as const
export type SpecialScene = (typeof specialScenes)[number]

export const frequencies = [
  'daily',
  'weekly',
  'ten-day',
  'half-monthly',
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'once',
  'on-demand',
] as const
export type Frequency = (typeof frequencies)[number]

/** Every fact that an inventory row, a filing or a collector may tell of a tool, with its type. Absent is unknown, never nought. */
export type FactTypes = {
  // use
  readonly lastUsedOn: DaySpan
  readonly lastUpdatedOn: DaySpan
  readonly monthlyUsers: number
  /** Active users as a share (0 to 1) of eligible users, month by month, oldest first. */
  readonly activeShares: readonly number[]
  readonly registeredUsers: number
  readonly eligibleUsers: number
  readonly downloads: number
  readonly visitsPerYear: number
  readonly followers: number
  readonly annualCost: number
  /** How many people it has room for: members of a group, users a system was built for. */
  readonly capacity: number
  /** Whether people without a phone get the same at a counter, by telephone or on paper. */
  readonly offlinePath: boolean
  // forced use and traces
  readonly mandatoryFeatures: readonly MandatoryFeature[]
  readonly specialScene: SpecialScene
  readonly exceptionExplained: boolean
  readonly useRequired: boolean
  readonly forcedUses: readonly ForcedUse[]
  readonly forProfit: boolean
  readonly appraisalBases: readonly AppraisalBasis[]
  readonly tracesDemanded: readonly Trace[]
  readonly tracesNeeded: boolean
  // papers seen from outside
  readonly sponsorShown: boolean
  readonly filingNumberShown: boolean
  readonly complaintFunction: boolean
  /** How many rules of WCAG 2.2 AA its pages break, and how many numbers of the mode for older people they miss. */
  readonly accessibilityFaults: number
  readonly elderModeFaults: number
  readonly projectAnswers: readonly ProjectQuestion[]
  readonly acceptance: readonly AcceptancePart[]
  readonly fixDueOn: DaySpan
  readonly fixedOn: DaySpan
  readonly filingRevoked: boolean
  // accounts
  readonly openedWithFiling: boolean
  readonly interactive: boolean
  readonly boughtFollowers: boolean
  readonly oldestUnansweredOn: DaySpan
  // groups
  readonly members: number
  readonly messagesPerDay: number
  readonly replyDemandsPerWeek: number
  readonly offHoursShare: number
  readonly groupTerm: GroupTerm
  readonly taskEndedOn: DaySpan
  readonly groupDemands: readonly GroupDemand[]
  readonly groupOwner: string
  readonly ownerIsMidLevel: boolean
  readonly messagesPerPersonBefore: number
  readonly messagesPerPersonAfter: number
  // forms and reporting
  readonly frequency: Frequency
  readonly responsesPerYear: number
  readonly respondents: number
  readonly minutesPerResponse: number
  readonly keepers: number
  readonly minutesPerKeeper: number
  readonly minutesPerDay: number
  readonly role: string
  readonly dataItems: readonly string[]
  readonly askedTwice: boolean
  readonly alreadyHeldBy: readonly string[]
  readonly sharingMeetsNeed: boolean
  readonly leadSource: string
  readonly holdsGrassrootsData: boolean
  readonly dataReturned: boolean
  readonly burdenShown: boolean
  readonly surveyDecisionAskedOn: DaySpan
  readonly surveyDecidedOn: DaySpan
}
export type FactName = keyof FactTypes

/** A fact as somebody declared it, and the heading of the cell it was read from. */
export type Declaration<T> = {
  readonly value: T
  readonly origin: Origin
  readonly heading: string
}
export type Declared = { readonly [F in FactName]?: Declaration<FactTypes[F]> }
