import type { FastifyReply, FastifyRequest } from 'fastify'
import { type BurdenRefusal, sayBurdenRefusal } from '#words'
import { sendProblem } from '../acting/problem.ts'
import { readerOfRequest } from '../reader.ts'
import type { Site } from '../site.ts'

/** The status that goes with each refusal. */
export const statusOfBurden: { readonly [R in BurdenRefusal as R['type']]: number } = {
  'report-names-nothing': 422,
  'report-name-too-long': 422,
  'report-without-family': 422,
  'report-minutes-not-in-range': 422,
  'report-words-too-long': 422,
  'report-tool-unknown': 422,
  'report-code-not-valid': 422,
  'picture-not-a-picture': 422,
  'picture-too-large': 413,
  'token-not-signed': 422,
  'token-spent': 409,
  'token-of-another-month': 410,
  'too-few-senders': 409,
  'no-cell-this-month': 409,
  'no-report-key-this-month': 409,
  'token-key-not-yours': 409,
  'tokens-all-drawn': 409,
  'blinded-not-usable': 422,
  'report-step-not-open': 409,
  'report-needs-case': 422,
  'report-needs-reply': 422,
  'report-not-found': 404,
  'report-case-unknown': 422,
  'report-moved-on': 409,
}

/** Why a report or a token was not taken, as a problem (RFC 9457). */
export function sendBurdenProblem(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: BurdenRefusal,
) {
  const { lang } = readerOfRequest(request, site.lang).reader
  const title = sayBurdenRefusal(lang, refusal)
  return sendProblem(reply, statusOfBurden[refusal.type], { ...refusal, title })
}
