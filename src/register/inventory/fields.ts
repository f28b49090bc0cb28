import { acceptanceParts, projectQuestions } from '../filing.ts'
import {
  appraisalBases,
  forcedUses,
  groupDemands,
  mandatoryFeatures,
  traces,
  type FactName,
} from '../declared.ts'

/** What kind of value a field holds, and so how its cells are read. */
export type FieldHolds =
  | 'text'
  | 'list'
  | 'day'
  | 'days'
  | 'count'
  | 'money'
  | 'share'
  | 'shares'
  | 'yes-no'
  | 'minutes'
  | 'frequency'
  | 'kind'
  | 'level'
  | 'life'
  | 'audiences'
  | 'app-form'
  | 'filing'
  | 'office-kind'
  | 'special-scene'
  | 'group-term'
  | 'words'

const toolFields = {
  name: 'text',
  kind: 'kind',
  sponsor: 'text',
  sponsorLevel: 'level',
  sponsorKind: 'office-kind',
  description: 'text',
  capabilities: 'list',
  audiences: 'audiences',
  level: 'level',
  region: 'text',
  province: 'text',
  city: 'text',
  county: 'text',
  township: 'text',
  life: 'life',
  launchedOn: 'day',
  /** A number in front of the row: not kept, since the row's place says it. */
  serial: 'text',
  /** A column that is not wanted as a fact: kept beside the record. */
  beside: 'text',
} as const satisfies Record<string, FieldHolds>

const paperFields = {
  platform: 'text',
  address: 'text',
  /** A domain name: the address, and the name where no other column gives one. */
  domain: 'text',
  appForm: 'app-form',
  appId: 'text',
  filing: 'filing',
  filingNumber: 'filing',
  filingParts: 'words',
  filingSubmittedOn: 'day',
  completenessReviewedOn: 'day',
  technicalReviewBeganOn: 'day',
  technicalReviewedOn: 'day',
  gapsToldOn: 'days',
  correctedOn: 'day',
  filingWithdrawn: 'yes-no',
  handle: 'text',
  groupId: 'text',
  purpose: 'text',
  endsOn: 'day',
  issuer: 'text',
  formNumber: 'text',
  approvalNumber: 'text',
  expiresOn: 'day',
} as const satisfies Record<string, FieldHolds>

/** How the cells of each fact are read. */
export const factHolds = {
  lastUsedOn: 'day',
  lastUpdatedOn: 'day',
  monthlyUsers: 'count',
  activeShares: 'shares',
  registeredUsers: 'count',
  eligibleUsers: 'count',
  downloads: 'count',
  visitsPerYear: 'count',
  followers: 'count',
  annualCost: 'money',
  capacity: 'count',
  offlinePath: 'yes-no',
  mandatoryFeatures: 'words',
  specialScene: 'special-scene',
  exceptionExplained: 'yes-no',
  useRequired: 'yes-no',
  forcedUses: 'words',
  forProfit: 'yes-no',
  appraisalBases: 'words',
  tracesDemanded: 'words',
  tracesNeeded: 'yes-no',
  sponsorShown: 'yes-no',
  filingNumberShown: 'yes-no',
  complaintFunction: 'yes-no',
  accessibilityFaults: 'count',
  elderModeFaults: 'count',
  projectAnswers: 'words',
  acceptance: 'words',
  fixDueOn: 'day',
  fixedOn: 'day',
  filingRevoked: 'yes-no',
  openedWithFiling: 'yes-no',
  interactive: 'yes-no',
  boughtFollowers: 'yes-no',
  oldestUnansweredOn: 'day',
  members: 'count',
  messagesPerDay: 'count',
  replyDemandsPerWeek: 'count',
  offHoursShare: 'share',
  groupTerm: 'group-term',
  taskEndedOn: 'day',
  groupDemands: 'words',
  groupOwner: 'text',
  ownerIsMidLevel: 'yes-no',
  messagesPerPersonBefore: 'count',
  messagesPerPersonAfter: 'count',
  frequency: 'frequency',
  responsesPerYear: 'count',
  respondents: 'count',
  minutesPerResponse: 'minutes',
  keepers: 'count',
  minutesPerKeeper: 'minutes',
  minutesPerDay: 'minutes',
  role: 'text',
  dataItems: 'list',
  askedTwice: 'yes-no',
  alreadyHeldBy: 'list',
  sharingMeetsNeed: 'yes-no',
  leadSource: 'text',
  holdsGrassrootsData: 'yes-no',
  dataReturned: 'yes-no',
  burdenShown: 'yes-no',
  surveyDecisionAskedOn: 'day',
  surveyDecidedOn: 'day',
} as const satisfies { readonly [F in FactName]: FieldHolds }

/** Facts that are lists of known words: their members may also be columns of their own (`mandatoryFeatures.check-in`). */
export const wordFacts = {
  mandatoryFeatures,
  forcedUses,
  appraisalBases,
  tracesDemanded: traces,
  groupDemands,
  projectAnswers: projectQuestions,
  acceptance: acceptanceParts,
} as const
export type WordFact = keyof typeof wordFacts
export type WordOf<F extends WordFact> = (typeof wordFacts)[F][number]
type MemberField = { readonly [F in WordFact]: `${F}.${WordOf<F>}` }[WordFact]

export type ToolField = keyof typeof toolFields
export type PaperField = keyof typeof paperFields
export type InventoryField = ToolField | PaperField | FactName | MemberField

const memberFields = Object.entries(wordFacts).flatMap(([fact, members]) =>
  members.map((member) => ({ name: `${fact}.${member}` as MemberField, holds: 'yes-no' as const })),
)

const named = (fields: Readonly<Record<string, FieldHolds>>) =>
  Object.entries(fields).map(([name, holds]) => ({ name: name as InventoryField, holds }))

/** Every field that a column may be taken for, and so every name `--map` understands. */
export const inventoryFields: readonly {
  readonly name: InventoryField
  readonly holds: FieldHolds
}[] = [...named(toolFields), ...named(paperFields), ...named(factHolds), ...memberFields]

const byName = new Map(inventoryFields.map((field) => [field.name as string, field]))

/** The field of that name, if there is one. */
export function fieldNamed(name: string): InventoryField | undefined {
  return byName.get(name)?.name
}

/** What a field's cells hold. */
export function holdsOf(field: InventoryField): FieldHolds {
  return byName.get(field)?.holds ?? 'text'
}

/** Whether a field is a fact somebody declares, not a paper or a name. */
export function isFact(field: InventoryField): field is FactName {
  return Object.hasOwn(factHolds, field)
}

/** The fact and the member that a column such as `mandatoryFeatures.check-in` speaks of. */
export function memberOf(
  field: InventoryField,
): { readonly fact: WordFact; readonly member: string } | undefined {
  const dot = field.indexOf('.')
  if (dot < 0) return undefined
  return { fact: field.slice(0, dot) as WordFact, member: field.slice(dot + 1) }
}
