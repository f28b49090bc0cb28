import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CaseKind } from '#act'
import type { CaseRefusal, RulebookEditRefusal } from '#usecases'
import {
  type PeopleRefusal,
  caseWords,
  peopleWords,
  sayRulebookEdit,
  sayCaseRefusal,
  sayPeopleRefusal,
  type ProgramRefusal,
  sayProgramRefusal,
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
