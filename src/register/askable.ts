import type { FactName } from './declared.ts'
import { type CellRead, readCellOf } from './inventory/index.ts'
import type { Tool, ToolKind } from './tool.ts'

/** Facts that an office may be asked for in a campaign of self-inspection: those that criteria need and nobody else can tell. */
export const askableFacts = [
  'lastUsedOn',
  'annualCost',
  'offlinePath',
  'useRequired',
  'forcedUses',
  'tracesDemanded',
  'appraisalBases',
  'monthlyUsers',
  'eligibleUsers',
  'mandatoryFeatures',
  'complaintFunction',
  'sponsorShown',
  'filingNumberShown',
  'lastUpdatedOn',
  'followers',
  'members',
  'messagesPerDay',
  'taskEndedOn',
  'groupDemands',
  'frequency',
  'respondents',
  'minutesPerResponse',
  'askedTwice',
] as const satisfies readonly FactName[]
export type AskableFact = (typeof askableFacts)[number]

const ofAll: readonly AskableFact[] = [
  'lastUsedOn',
  'annualCost',
  'offlinePath',
  'useRequired',
  'forcedUses',
  'tracesDemanded',
  'appraisalBases',
]
const ofKind: { readonly [K in ToolKind]: readonly AskableFact[] } = {
  app: [
    'monthlyUsers',
    'eligibleUsers',
    'mandatoryFeatures',
    'complaintFunction',
    'sponsorShown',
    'filingNumberShown',
  ],
  account: ['lastUpdatedOn', 'followers'],
  group: ['members', 'messagesPerDay', 'taskEndedOn', 'groupDemands'],
  form: ['frequency', 'respondents', 'minutesPerResponse', 'askedTwice'],
  site: ['lastUpdatedOn'],
}

/** Whether a fact can be asked of a tool of that kind at all. */
export function isAskable({ kind }: Pick<Tool, 'kind'>, fact: AskableFact): boolean {
  return ofAll.includes(fact) || ofKind[kind].includes(fact)
}

/** Read what somebody typed for a fact, as a cell of a list would be read. */
export function readFact(fact: FactName, text: string): CellRead {
  return readCellOf(fact, text)
}
