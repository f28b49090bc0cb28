import type { FastifyRequest } from 'fastify'
import { type ToolId, parseId } from '#kernel'
import type { ReportTyped } from '#pages'

const mostFieldBytes = 8_192
const mostFields = 40
/** One more than a picture may have, so that it is seen to be too large. */
const mostPictureBytes = 8 * 1024 * 1024 + 1

/** What the form without a script sends. */
export async function readReportForm(request: FastifyRequest): Promise<{
  readonly typed: ReportTyped
  readonly tool?: ToolId
  readonly picture?: Uint8Array
}> {
  const sent = new Map<string, string[]>()
  let picture: Uint8Array | undefined
  if (request.isMultipart()) {
    const limits = {
      files: 1,
      fields: mostFields,
      fieldSize: mostFieldBytes,
      fileSize: mostPictureBytes,
    }
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') {
        const held = sent.get(part.fieldname) ?? []
        sent.set(part.fieldname, [...held, String(part.value)])
      } else {
        const bytes = await part.toBuffer()
        // A form sent without a file carries one without content.
        if (bytes.length > 0) picture = new Uint8Array(bytes)
      }
    }
  }
  const one = (name: string) => sent.get(name)?.at(-1) ?? ''
  const tool = parseId('T', one('tool'))
  return {
    typed: {
      named: one('named'),
      families: sent.get('families') ?? [],
      minutes: one('minutes'),
      otherMinutes: one('other-minutes'),
      words: one('words'),
    },
    ...(tool && { tool }),
    ...(picture && { picture }),
  }
}
