import type { Lang } from '#kernel'
import { terms } from '../terms/index.ts'
import { en } from './en.ts'
import type { IntakeWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { IntakeWords } from './shape.ts'

export const intakeWords: { readonly [L in Lang]: IntakeWords } = { zh, vi, en }

/** The name of a field of the import in that language: of a tool, a paper, a fact, one member of a fact, or a column kept beside. */
export function fieldWord(lang: Lang, field: string): string {
  const words = intakeWords[lang]
  if (field.startsWith('beside:')) return words.besideField(field.slice('beside:'.length))
  if (Object.hasOwn(words.fields, field)) return words.fields[field as keyof typeof words.fields]
  const { facts, values } = terms[lang]
  const named: Readonly<Record<string, string>> = facts
  const dot = field.indexOf('.')
  if (dot < 0) return named[field] ?? field
  const fact = field.slice(0, dot)
  const member = field.slice(dot + 1)
  return `${named[fact] ?? fact} · ${values[member] ?? member}`
}
