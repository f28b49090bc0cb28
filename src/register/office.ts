import type { OfficeId } from '#kernel'
import type { Level } from './tool.ts'

export const officeKinds = [
  'administrative',
  'mass-organisation',
  'public-institution',
  'other',
] as const
export type OfficeKind = (typeof officeKinds)[number]

/** A public body or part of one. */
export type Office = {
  readonly id: OfficeId
  readonly name: string
  readonly level?: Level
  readonly region?: string
  readonly parent?: OfficeId
  readonly kind?: OfficeKind
}
