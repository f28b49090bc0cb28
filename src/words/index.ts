export { terms } from './terms/index.ts'
export type { PaperName, Terms } from './terms/index.ts'
export { criterionWords } from './criteria/index.ts'
export type { AllCriterionWords, CriterionWords } from './criteria/index.ts'
export { figuresOf, limitName, pageWords } from './pages/index.ts'
export type { Figures, PageWords } from './pages/index.ts'
export { cliWords } from './cli/index.ts'
export type { CliWords, UsageRefusal } from './cli/index.ts'
export { groundWords } from './ground/index.ts'
export type { GroundWords } from './ground/index.ts'
export { sayAdvice, sayReason, verdictWords } from './verdict/index.ts'
export type { Known, VerdictWords } from './verdict/index.ts'
export { fieldWord, intakeWords } from './intake/index.ts'
export type { IntakeWords } from './intake/index.ts'
export { planPageWords, planWords, sayNoPlan } from './plan/index.ts'
export type { NoPlan, PlanPageWords, PlanUsageRefusal, PlanWords } from './plan/index.ts'
export { overlapReason, overlapWords } from './overlap/index.ts'
export type { OverlapWords } from './overlap/index.ts'
export { ledgerWords, sayAct, sayLedgerFault, sayVerified } from './ledger/index.ts'
export type { LedgerUsageRefusal, LedgerWords, NoLedger } from './ledger/index.ts'
export {
  caseWords,
  choiceWord,
  clockName,
  placeName,
  sayCaseRefusal,
  stepName,
} from './cases/index.ts'
export type { CaseWords, SayCase } from './cases/index.ts'
export { peopleWords, sayPeopleRefusal } from './people/index.ts'
export type { PeopleRefusal, PeopleWords } from './people/index.ts'
export { mailWords, writeDigest } from './mail/index.ts'
export type { MailWords } from './mail/index.ts'
export { holderName, itemWords } from './items/index.ts'
export type { ItemWords } from './items/index.ts'
export { evidenceWords } from './evidence/index.ts'
export type { EvidenceWords } from './evidence/index.ts'
export { auditWords, sayAuditAnswer, sayFault } from './audit/index.ts'
export type { AuditUsageRefusal, AuditWords, NoAudit } from './audit/index.ts'
export { sayDemand, sayDemandKinds, sayTextRefusal, textWords } from './texts/index.ts'
export type { TextWords } from './texts/index.ts'
export { burdenWords, sayBurdenRefusal } from './burden/index.ts'
export type { BurdenRefusal, BurdenScriptWords, BurdenWords } from './burden/index.ts'
export { formRefusalSentence, formWords } from './forms/index.ts'
export type { FormWords } from './forms/index.ts'
export { usageWords } from './usage/index.ts'
export type { UsageWords } from './usage/index.ts'
export { ratingWords, sayRatingRefusal } from './ratings/index.ts'
export type { RatingWords } from './ratings/index.ts'
export { groupWords, sayNoGroups } from './groups/index.ts'
export type { GroupWords, NoGroups } from './groups/index.ts'
export { sayNoUsage, sayUsageFile, usageFilesWords } from './usageFiles/index.ts'
export type { NoUsage, UsageFilesWords } from './usageFiles/index.ts'
export { programWords, sayProgramRefusal } from './programs/index.ts'
export type { ProgramRefusal, ProgramWords } from './programs/index.ts'
export { sayRulebookEdit } from './rulebook/edit.ts'
export { careWords, sayCheck } from './care/index.ts'
export type { CareWords, NoBackup } from './care/index.ts'
export {
  originOf,
  sayAmount,
  sayCriterion,
  sayEvidenceValue,
  sayFactName,
  sayGround,
  saySpan,
  sayValue,
  sinceOf,
  speakerOf,
  untilOf,
  wordsOf,
} from './say/index.ts'
export type { Speaker } from './say/index.ts'
