export type * from './calendarPorts.ts'
export type * from './consolePorts.ts'
export type * from './cursors.ts'
export type * from './forms/formSource.ts'
export type * from './ports.ts'
export type * from './rollupPorts.ts'
export type * from './groundRefusals.ts'
export type * from './ledgerPorts.ts'
export { ledgerQuestions } from './ledgerQuestions.ts'
export type {
  ConsistencyAnswer,
  ConsistencyRefusal,
  LedgerHead,
  LedgerQuestions,
  ReadEntry,
} from './ledgerQuestions.ts'
export { endorsementBytes, headText, keyIdOf, ledgerFormat, verifyLedger } from './verifyLedger.ts'
export type {
  HeadText,
  LedgerCrypto,
  LedgerFault,
  LedgerReceipt,
  VerifiedLedger,
  VerifyWish,
} from './verifyLedger.ts'
export { rulebookEditor } from './rulebook/rulebookEditor.ts'
export type { RulebookEditor, RulebookEditorPorts } from './rulebook/rulebookEditor.ts'
export type * from './rulebook/rulebookPorts.ts'
export type * from './cases/casePorts.ts'
export { asksNobody, carryOnCampaign, carryOnCampaigns } from './cases/campaigns.ts'
export type { CampaignPorts } from './cases/campaigns.ts'
export { showCase } from './cases/caseQuestions.ts'
export type { ShownCase } from './cases/caseQuestions.ts'
export { gateQuestions } from './cases/gateQuestions.ts'
export type { GateQuestions, GateWish } from './cases/gateQuestions.ts'
export { digestOf } from './cases/digest.ts'
export type { Digest } from './cases/digest.ts'
export { myCases } from './cases/myCases.ts'
export { publicCases } from './cases/publicCases.ts'
export type {
  Certificate,
  ClosedTool,
  Proof,
  PublicCases,
  PublicDecision,
} from './cases/publicCases.ts'
export { matterOf, openCase, runClocks, takeCaseStep } from './cases/takeCaseStep.ts'
export type { CasePorts, CaseRefusal, StepByPerson, Taken } from './cases/takeCaseStep.ts'
export { termsOf } from './cases/terms.ts'
export type * from './people/peoplePorts.ts'
export type * from './people/identityPorts.ts'
export {
  addApiToken,
  endApiToken,
  senderOf,
  tokenMostDays,
  tokenPrefix,
} from './people/apiTokens.ts'
export type { TokenRefusal, TokenWish } from './people/apiTokens.ts'
export { scopes } from './people/scopes.ts'
export type { ApiToken, Scope, TokenId } from './people/scopes.ts'
export { acceptInvitationWith, signInWith } from './people/signInWith.ts'
export type { IdentitySignInRefusal } from './people/signInWith.ts'
export { isCodeRight, sessionIdleMs, signedIn, signIn } from './people/signIn.ts'
export type { Sender, SignedIn, SignInRefusal, SignInWish } from './people/signIn.ts'
export {
  acceptInvitation,
  addAccount,
  changeDuties,
  changePassword,
  closeAccount,
  dropCode,
  enrolCode,
  firstAdministrator,
  invitedAccount,
  inviteAgain,
  isAdministrator,
  passwordLeast,
} from './people/accounts.ts'
export type { AccountRefusal } from './people/accounts.ts'
export { deliverHooks } from './hooks/deliverHooks.ts'
export type * from './hooks/hookPorts.ts'
export { hookDesk, ledgerActs } from './hooks/hooks.ts'
export type { HookDesk, HookPorts, HookRefusal, HookWish } from './hooks/hooks.ts'
export type * from './usage/usagePorts.ts'
export { hitRefusals, toolOf, useTracker } from './usage/trackUse.ts'
export { orderedYearOf } from './usage/orderedUse.ts'
export type { OrderedUsePorts, OrderedYear } from './usage/orderedUse.ts'
export type * from './usage/importedUse.ts'
export type * from './usage/usageFilePorts.ts'
export { importUsage } from './usage/importUsage.ts'
export type {
  ImportUsagePorts,
  ImportUsageWish,
  UsageFileReport,
  UsageImported,
  UsageImportRefusal,
  UsageToolReport,
} from './usage/importUsage.ts'
export { usageWishOf } from './usage/writtenWish.ts'
export type { WrittenUsageRefusal } from './usage/writtenWish.ts'
export type { HitRefusal, TrackedAnswer, TrackPorts, UseTracker } from './usage/trackUse.ts'
export { ratingDesk } from './ratings/ratingDesk.ts'
export type {
  PublicRating,
  RatingDesk,
  RatingPorts,
  Reported,
  ReportedRating,
} from './ratings/ratingDesk.ts'
export type * from './ratings/ratingPorts.ts'
export type { RatingRefusal } from './ratings/ratingRefusals.ts'
export { mostRatingLetters } from './ratings/readRating.ts'
export type { Receipt, ReceiptCase } from './ratings/receipts.ts'
export type * from './mail/mailPorts.ts'
export { sendDigests, setMail } from './mail/sendDigests.ts'
export type { DigestPorts, MailRefusal } from './mail/sendDigests.ts'
export { answeredOnce } from './once/answeredOnce.ts'
export type {
  AnsweredOnce,
  Begun,
  OnceAnswer,
  OnceCall,
  OncePorts,
  OnceRow,
  OnceStore,
  Seal,
} from './once/answeredOnce.ts'
export { evidenceOfTool } from './readings/evidenceOfTool.ts'
export type { ToolEvidence } from './readings/evidenceOfTool.ts'
export type * from './groups/groupPorts.ts'
export { groupQuestions } from './groups/groupQuestions.ts'
export type {
  GroupList,
  GroupQuestions,
  GroupRow,
  GroupTold,
} from './groups/groupQuestions.ts'
export { hashGroups } from './groups/hashGroups.ts'
export type {
  GroupsHashed,
  GroupSource,
  HashGroupsRefusal,
  HashGroupsWish,
  KeyRefusal,
  MemberHasher,
  MemberHasherOf,
} from './groups/hashGroups.ts'
export { compareGroups, groupOutcomes, takeGroups } from './groups/takeGroups.ts'
export type {
  GroupOutcome,
  GroupsTaken,
  TakeGroupsRefusal,
  TakeGroupsWish,
} from './groups/takeGroups.ts'
export { observedTools } from './readings/observedTools.ts'
export type { ReadingStore } from './readings/readingPorts.ts'
export { hearWhole, readTexts } from './texts/readTexts.ts'
export type { ReadSentence, ReadText, ReadTextsWish, SentenceTool } from './texts/readTexts.ts'
export { textDesk, textKinds, textMostLetters } from './texts/textDesk.ts'
export type {
  KeepWish,
  SettleWish,
  ShownLink,
  ShownText,
  TextDesk,
  TextDeskPorts,
  TextRefusal,
} from './texts/textDesk.ts'
export type * from './texts/textPorts.ts'
export { backUp, restore } from './care/backup.ts'
export type { Backup, BackupPorts, BackupRefusal } from './care/backup.ts'
export type * from './care/carePorts.ts'
export type * from './care/doctorPorts.ts'
export { examine } from './care/examine.ts'
export { readConfig, settingNames } from './config.ts'
export type { Config, ConfiguredPlace, House, RobotRhythm } from './config.ts'
export { regionQuestions } from './regionQuestions.ts'
export type {
  RegionLoad,
  RegionPart,
  RegionQuestions,
  RegionView,
} from './regionQuestions.ts'
export { registerQuestions } from './registerQuestions.ts'
export type { OfficeWithTools, PageWish, RegisterQuestions } from './registerQuestions.ts'
export { evaluateRegister } from './evaluateRegister.ts'
export type {
  EvaluateRegisterPorts,
  EvaluateRegisterWish,
  RegisterReview,
} from './evaluateRegister.ts'
export { findingsDocument, findingsSchema } from './findingsDocument.ts'
export type { FindingsDocument } from './findingsDocument.ts'
export { planWork, reviewSnapshot } from './reviewSnapshot.ts'
export type { ReviewPorts } from './reviewSnapshot.ts'
export { previewImport } from './previewImport.ts'
export type { ImportPreview, ImportRequest } from './previewImport.ts'
export { importInventory } from './importInventory.ts'
export { reviewInventory } from './reviewInventory.ts'
export type {
  InventoryReview,
  ReviewInventoryPorts,
  ReviewInventoryWish,
} from './reviewInventory.ts'
export { compareFiles } from './compareFiles.ts'
export type { ComparedFiles, CompareFilesPorts, CompareFilesWish } from './compareFiles.ts'
export { importAndReview } from './importAndReview.ts'
export { makePlan } from './makePlan.ts'
export type { MakePlanWish } from './makePlan.ts'
export { comparePlans, mostScenarios } from './comparePlans.ts'
export type { CompareRefusal, Scenario, WhatIf } from './comparePlans.ts'
export { planQuestions } from './planQuestions.ts'
export type { PlanningRefusal, PlanQuestions, ShownPlan } from './planQuestions.ts'
export { planWhatIf } from './planWhatIf.ts'
export type { WhatIfRefusal } from './planWhatIf.ts'
export { studyPlan } from './studyPlan.ts'
export type { PlanStudy, PriceEffect } from './studyPlan.ts'
export type * from './audit/auditPorts.ts'
export {
  askAudit,
  askDue,
  auditAddress,
  auditAddresses,
  auditWaiting,
  usualLook,
} from './audit/auditTools.ts'
export type { AuditPorts, AuditRefusal } from './audit/auditTools.ts'
export type * from './burden/burdenPorts.ts'
export type { ReportPromise } from './burden/promise.ts'
export { codeText, readCode } from './burden/reportCode.ts'
export { reportDesk } from './burden/reportDesk.ts'
export type {
  ReportDesk,
  ReportFate,
  ReportPorts,
  ReportRefusal,
  ReportWish,
  ReviewRefusal,
  SpentToken,
} from './burden/reportDesk.ts'
export { endOf, periodOf, tokenDesk } from './burden/tokenDesk.ts'
export type {
  BurdenLimits,
  PublicReportKey,
  TokenDesk,
  TokenDrawRefusal,
  TokenOffer,
  TokenPorts,
} from './burden/tokenDesk.ts'
export { tokenMessage } from './burden/tokenMessage.ts'
export { fromBase64, toBase64, toHex } from './texts.ts'
