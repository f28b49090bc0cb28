import type { FastifyRequest } from 'fastify'
import type { InventoryFile } from '#usecases'
import type { DeskLimits } from './importDesk.ts'

export type Upload =
  | {
      readonly type: 'read'
      readonly files: readonly InventoryFile[]
      readonly token: string | undefined
      /** What was written in the form, by name. */
      readonly fields: ReadonlyMap<string, string>
    }
  | { readonly type: 'too-large' }

/** The files of a form and its token; reading stops as soon as the limit is passed. */
export async function readUpload(request: FastifyRequest, limits: DeskLimits): Promise<Upload> {
  const files: InventoryFile[] = []
  const fields = new Map<string, string>()
  let token: string | undefined
  let left = limits.mostBytes
  if (!request.isMultipart()) return { type: 'read', files, token, fields }
  const parts = request.parts({
    limits: {
      files: limits.mostFiles,
      fields: 10,
      fieldSize: limits.mostBytes,
      fileSize: limits.mostBytes + 1,
    },
  })
  for await (const part of parts) {
    if (part.type === 'field') {
      if (typeof part.value !== 'string') continue
      if (part.fieldname === 'form-token') token = part.value
      else fields.set(part.fieldname, part.value)
      left -= part.value.length
      if (left < 0 || part.valueTruncated) return { type: 'too-large' }
      continue
    }
    const chunks: Buffer[] = []
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      left -= chunk.length
      if (left < 0) {
        part.file.destroy()
        return { type: 'too-large' }
      }
      chunks.push(chunk)
    }
    const bytes = Buffer.concat(chunks)
    // A form sent without a file carries one without name and content.
    if (part.filename !== '' && part.filename !== undefined)
      files.push({ name: baseName(part.filename), bytes: new Uint8Array(bytes) })
  }
  return { type: 'read', files, token, fields }
}

/** A file that is the whole body of a call; reading stops as soon as the limit is passed. */
export async function readBody(
  { raw }: FastifyRequest,
  name: string,
  { mostBytes }: DeskLimits,
): Promise<Pick<Extract<Upload, { type: 'read' }>, 'type' | 'files'> | { type: 'too-large' }> {
  const chunks: Buffer[] = []
  let left = mostBytes
  for await (const chunk of raw as AsyncIterable<Buffer>) {
    left -= chunk.length
    if (left < 0) return { type: 'too-large' }
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  return { type: 'read', files: bytes.length === 0 ? [] : [{ name: baseName(name), bytes }] }
}

/** The file's own name; folders of somebody's machine are nobody's business. */
function baseName(name: string): string {
  return name.split(/[\\/]/).at(-1) ?? name
}
