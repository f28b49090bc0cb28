import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CaseKind } from '#act'
import { sayFileRefusal, sayUsageRefusal } from '#pages'
import type {
  AuditRefusal,
  CaseRefusal,
  FileRefusal,
  RatingRefusal,
  RulebookEditRefusal,
  TextRefusal,
} from '#usecases'
import {
  type NoUsage,
  type PeopleRefusal,
  auditWords,
  caseWords,
  peopleWords,
  type NoGroups,
  sayNoGroups,
  sayRulebookEdit,
  sayCaseRefusal,
  sayPeopleRefusal,
  sayTextRefusal,
  type ProgramRefusal,
  sayProgramRefusal,
  sayRatingRefusal,
} from '#words'
import { readerOfRequest } from '../reader.ts'
import type { Site } from '../site.ts'

const problemType = 'application/problem+json; charset=utf-8'

/** The status that goes with each refusal of a step. */
export const statusOfCase: { readonly [R in CaseRefusal as R['type']]: number } = {
  'step-unknown': 404,
  'step-not-open': 409,
  'step-not-yours': 403,
  'step-for-the-owner': 403,
  'step-for-another-office': 403,
  'took-part-before': 403,
  'step-taken-often-enough': 409,
  'answers-wrong': 422,
  'day-before-the-last-step': 409,
  'something-stands-in-the-way': 409,
  'case-not-found': 404,
  'tool-not-found': 404,
  'office-not-found': 404,
  'filing-number-taken': 409,
  'key-used-before': 422,
  'campaign-asks-nobody': 409,
  'case-moved-on': 412,
}

export const statusOfPeople: { readonly [R in PeopleRefusal as R['type']]: number } = {
  'sign-in-wrong': 401,
  'code-needed': 401,
  'code-wrong': 401,
  'too-many-attempts': 429,
  'identity-provider-silent': 503,
  'identity-not-confirmed': 401,
  'identity-unknown': 403,
  'identity-taken': 409,
  'not-an-administrator': 403,
  'account-not-found': 404,
  'account-closed': 409,
  'last-administrator': 409,
  'no-duties': 422,
  'duty-office-unknown': 422,
  'invitation-over': 410,
  'sign-in-name-taken': 409,
  'sign-in-name-empty': 422,
  'display-name-empty': 422,
  'password-too-short': 422,
  'password-too-long': 422,
  'password-like-the-name': 422,
  'password-common': 422,
  'password-wrong': 403,
}

/** A refusal of a step as a problem (RFC 9457): its stable type, the sentence in the reader's language, and the facts. */
export function sendCaseProblem(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  { kind, refusal }: { readonly kind: CaseKind; readonly refusal: CaseRefusal },
) {
  const { lang } = readerOfRequest(request, site.lang).reader
  const faults = refusal.type === 'answers-wrong' ? refusal.faults : []
  return sendProblem(reply, statusOfCase[refusal.type], {
    ...refusal,
    title: sayCaseRefusal(lang, kind, refusal),
    ...(faults.length > 0 && {
      faults: faults.map((fault) => ({ ...fault, title: caseWords[lang].faults[fault.why] })),
    }),
  })
}

export function sendPeopleProblem(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: PeopleRefusal,
) {
  const { lang } = readerOfRequest(request, site.lang).reader
  if (refusal.type === 'too-many-attempts') reply.header('retry-after', refusal.seconds)
  const title = sayPeopleRefusal(lang, refusal)
  return sendProblem(reply, statusOfPeople[refusal.type], { ...refusal, title })
}

export const statusOfRulebookEdit: { readonly [R in RulebookEditRefusal as R['type']]: number } = {
  'limit-unknown': 404,
  'limit-of-the-law': 409,
  'limit-read-at-start': 409,
  'limit-not-in-range': 422,
  'limit-without-source': 422,
  'not-for-the-rulebook': 403,
  'limit-moved-on': 412,
  'effect-busy': 503,
}

/** Why a number of the rulebook was not set. */
export function sendRulebookProblem(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: RulebookEditRefusal,
) {
  const { lang } = readerOfRequest(request, site.lang).reader
  const title = sayRulebookEdit(lang, refusal)
  return sendProblem(reply, statusOfRulebookEdit[refusal.type], { ...refusal, title })
}

export const statusOfProgram: { readonly [R in ProgramRefusal as R['type']]: number } = {
  'token-name-empty': 422,
  'token-without-scope': 422,
  'token-days-not-in-range': 422,
  'too-many-tokens': 409,
  'token-not-found': 404,
  'hook-not-for-you': 403,
  'hook-address-not-an-address': 422,
  'hook-address-not-https': 422,
  'hook-address-inside': 422,
  'too-many-hooks': 409,
  'hook-not-found': 404,
  'scope-missing': 403,
  'session-needed': 403,
  'key-in-work': 409,
  'key-used-for-another-call': 422,
  'cursor-not-valid': 400,
}

/** Why a program was not let through. */
export function sendProgramProblem(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: ProgramRefusal,
) {
  const { lang } = readerOfRequest(request, site.lang).reader
  if (refusal.type === 'key-in-work') reply.header('retry-after', 1)
  const title = sayProgramRefusal(lang, refusal)
  return sendProblem(reply, statusOfProgram[refusal.type], { ...refusal, title })
}

export const statusOfRating: { readonly [R in RatingRefusal as R['type']]: number } = {
  'rating-tool-unknown': 404,
  'rating-tool-retired': 410,
  'rating-grade-wrong': 422,
  'rating-words-too-long': 422,
  'rating-contact-unreadable': 422,
  'rating-too-often': 429,
  'rating-tool-flooded': 429,
  'rating-day-wrong': 422,
  'rating-default-bad': 422,
  'rating-tool-not-yours': 403,
  'receipt-unknown': 404,
  'receipt-not-asked-now': 409,
  'receipt-said-already': 409,
}

/** Why a rating was not taken. */
export function sendRatingProblem(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: RatingRefusal,
) {
  const { lang } = readerOfRequest(request, site.lang).reader
  if ('seconds' in refusal) reply.header('retry-after', refusal.seconds)
  const title = sayRatingRefusal(lang, refusal)
  return sendProblem(reply, statusOfRating[refusal.type], { ...refusal, title })
}

export const statusOfAudit: { readonly [R in AuditRefusal as R['type']]: number } = {
  'tool-not-found': 404,
  'audit-not-for-you': 403,
  'tool-has-no-address': 422,
}

/** Why the robot was not sent. */
export function sendAuditProblem(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: AuditRefusal,
) {
  const { lang } = readerOfRequest(request, site.lang).reader
  const title = auditWords[lang].refusals[refusal.type]
  return sendProblem(reply, statusOfAudit[refusal.type], { ...refusal, title })
}

/** Why groups were not taken. */
export function sendGroupProblem(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: NoGroups,
  status: number,
) {
  const { lang } = readerOfRequest(request, site.lang).reader
  return sendProblem(reply, status, { ...refusal, title: sayNoGroups(lang, refusal) })
}
export const statusOfText: { readonly [R in TextRefusal as R['type']]: number } = {
  'text-says-nothing': 422,
  'text-too-long': 413,
  'title-missing': 422,
  'title-too-long': 422,
  'texts-not-for-you': 403,
  'office-not-known': 422,
  'text-not-found': 404,
  'tool-not-known': 422,
  'no-demand-there': 422,
  'tool-out-of-reach': 403,
  'own-tool-not-refused': 403,
  'link-answered-so-already': 409,
}

/** Why a text was not read, kept or linked; a file that cannot be read is told by its own words. */
export function sendTextProblem(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: TextRefusal | FileRefusal,
) {
  const { reader } = readerOfRequest(request, site.lang)
  if (!(refusal.type in statusOfText)) {
    const title = sayFileRefusal(reader, refusal as FileRefusal)
    return sendProblem(reply, unreadable, { type: refusal.type, title })
  }
  const told = refusal as TextRefusal
  const title = sayTextRefusal(reader.lang, told)
  return sendProblem(reply, statusOfText[told.type], { ...told, title })
}
const unreadable = 422

export const statusOfUsage: {
  readonly [R in NoUsage['type']]: number
} = {
  'usage-no-file': 422,
  'usage-tool-unknown': 404,
  'usage-names-no-tool': 422,
  'usage-rows-find-no-tool': 422,
  'usage-tool-not-yours': 403,
  'usage-counted-meanwhile': 409,
  'usage-file-not-understood': 422,
  'usage-sheet-without-headings': 422,
  'site-not-a-pair': 422,
  'tool-not-an-id': 422,
}

/** Why no file of use was taken. */
export function sendUsageProblem(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: UsageRefused,
) {
  const { reader } = readerOfRequest(request, site.lang)
  const title = sayUsageRefusal(reader, refusal)
  return sendProblem(reply, statusOfUsageRefusal(refusal), { ...refusal, title })
}
export type UsageRefused = FileRefusal | NoUsage

/** The status of why no file of use was taken; a file that cannot be read at all is nothing that can be taken. */
export function statusOfUsageRefusal({ type }: UsageRefused): number {
  return (statusOfUsage as Readonly<Record<string, number>>)[type] ?? 422
}

/** Nobody is signed in who may do this. */
export function sendSignInNeeded(site: Site, request: FastifyRequest, reply: FastifyReply) {
  const { lang } = readerOfRequest(request, site.lang).reader
  return sendProblem(reply, 401, { type: 'sign-in-needed', title: peopleWords[lang].needed })
}

/** Send a problem (RFC 9457). */
export function sendProblem(
  reply: FastifyReply,
  status: number,
  { type, ...facts }: { readonly type: string; readonly title: string },
) {
  return reply
    .code(status)
    .header('content-type', problemType)
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ type: `urn:subtract:problem:${type}`, status, ...facts }))
}
