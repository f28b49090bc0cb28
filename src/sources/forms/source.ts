import { basename } from 'node:path'
import { ok, refuse } from '#kernel'
import type { ReadForm } from '#register'
import type { FormFile, FormSource } from '#usecases'
import { Fault } from '../inventory/fault.ts'
import { fileKind } from '../inventory/kind.ts'
import { decodeText } from '../inventory/text.ts'
import { Zip } from '../inventory/zip.ts'
import { readDocx } from './docx.ts'
import { FormFault } from './fault.ts'
import { isFieldList, readFieldList } from './fieldList.ts'
import { readHtml } from './html.ts'
import { isJsonSchema, readJsonSchema } from './jsonSchema.ts'
import { mostFields, mostFormBytes, mostFormUnpackedBytes } from './limits.ts'
import { readXlsx } from './xlsx.ts'

/** Reads forms out of files; what a file is, its first bytes tell, not its name. */
export function createFormSource(): FormSource {
  return {
    async read(file) {
      try {
        const forms = await formsIn(file)
        for (const form of forms) checkForm(form, file.name)
        if (forms.length === 0) return refuse({ type: 'form-has-no-fields', file: file.name })
        return ok(forms)
      } catch (error) {
        if (error instanceof FormFault || error instanceof Fault) return refuse(error.refusal)
        throw error
      }
    },
  }
}

async function formsIn({ name, bytes: given }: FormFile): Promise<readonly ReadForm[]> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (bytes.length > mostFormBytes)
    throw new FormFault({
      type: 'file-too-large',
      file: name,
      bytes: bytes.length,
      mostBytes: mostFormBytes,
    })
  if (kindOf(bytes, name) === 'zip') return [await officeForm(bytes, name)]
  const text = decodeText(bytes, name)
    .replace(/^\uFEFF/, '')
    .trim()
  if (text === '') throw new FormFault({ type: 'file-empty', file: name })
  if (text.startsWith('<')) return [htmlForm(text, name)]
  if (text.startsWith('{') || text.startsWith('[')) return jsonForms(text, name)
  throw new FormFault({ type: 'file-kind-unknown', file: name, looksLike: 'text' })
}

/** A picture is a form that nobody can read but a person: said so, and not as an unknown kind. */
function kindOf(bytes: Buffer, file: string): 'zip' | 'text' {
  try {
    return fileKind(bytes, file)
  } catch (error) {
    if (!(error instanceof Fault) || error.refusal.type !== 'file-kind-unknown') throw error
    if (/^(?:png|jpeg|gif)$/.test(error.refusal.looksLike ?? ''))
      throw new FormFault({ type: 'form-is-image', file, images: 1 })
    throw error
  }
}

async function officeForm(bytes: Buffer, file: string): Promise<ReadForm> {
  const zip = new Zip(bytes, file, mostFormUnpackedBytes)
  await unpackOnce(zip)
  const key = basename(file).replace(/[.]\w{2,5}$/, '')
  if (zip.has('word/document.xml')) return readDocx(zip, key)
  if (zip.has('xl/workbook.xml')) return readXlsx(bytes, zip, file, key)
  throw new FormFault({ type: 'file-kind-unknown', file, looksLike: 'zip' })
}

/** Unpack every part once within the limit: what other readers open later is then as large as it claims. */
async function unpackOnce(zip: Zip): Promise<void> {
  for (const name of zip.names) for await (const _ of zip.chunks(name)) continue
}

function htmlForm(text: string, file: string): ReadForm {
  if (text.startsWith('<?xml') && !/<html/i.test(text))
    throw new FormFault({ type: 'file-kind-unknown', file, looksLike: 'xml' })
  return readHtml(text, file, basename(file).replace(/[.]\w{2,5}$/, ''))
}

function jsonForms(text: string, file: string): readonly ReadForm[] {
  const whole = parsed(text)
  if (whole !== undefined && isJsonSchema(whole)) return [readJsonSchema(whole, basename(file))]
  const rows = Array.isArray(whole) ? whole : linesOf(text, file)
  if (isFieldList(rows)) return readFieldList(rows)
  throw new FormFault({ type: 'form-has-no-fields', file })
}

function linesOf(text: string, file: string): readonly unknown[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const row = parsed(line)
    if (row === undefined)
      throw new FormFault({ type: 'json-not-valid', file, line: at + 1, why: 'not JSON' })
    return [row]
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function checkForm({ fields, remarks }: ReadForm, file: string): void {
  if (fields.length > mostFields)
    throw new FormFault({ type: 'form-too-long', file, fields: fields.length, mostFields })
  if (fields.length > 0) return
  const image = remarks.find((remark) => remark.type === 'image-unreadable')
  if (image !== undefined)
    throw new FormFault({ type: 'form-is-image', file, images: image.images })
  throw new FormFault({ type: 'form-has-no-fields', file })
}
