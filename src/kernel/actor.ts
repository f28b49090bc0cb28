import type { Id, OfficeId } from './id.ts'

/** What somebody may be entrusted with. Each step of a case says which of these may take it. */
export const roles = [
  'administrator',
  'clerk',
  'reviewer',
  'sponsor',
  'verifier',
  'decider',
  'auditor',
  'reader',
] as const
export type Role = (typeof roles)[number]

/** A role held for one office: for what is its own, or for all offices of a region and what lies below it. */
export type Duty = {
  readonly role: Role
  readonly office: OfficeId
  /** The region, by code or by name as offices have it, whose whole subtree the role reaches; absent: the office's own matters only. */
  readonly within?: string
}

export type AccountId = Id<'P'>

/** Who acts: an account with its duties. Its name and sign-in are no business of the cases. */
export type Actor = { readonly account: AccountId; readonly duties: readonly Duty[] }

/** What a duty must reach: the office whose matter it is, and where that office is. */
export type Matter = { readonly office: OfficeId; readonly region?: string }

/** The first duty by which somebody may act on a matter in one of these roles; undefined when there is none. */
export function dutyFor(actor: Actor, wanted: readonly Role[], matter: Matter): Duty | undefined {
  return actor.duties.find((duty) => wanted.includes(duty.role) && reaches(duty, matter))
}

function reaches({ office, within }: Duty, matter: Matter): boolean {
  if (within === undefined) return office === matter.office
  return matter.region !== undefined && isWithin(matter.region, within)
}

/** Whether a region lies in the subtree of another: 620722001000 in 620700000000, 620722 in 62. Chinese names of places begin with the place around them; other names lie only in themselves. */
export function isWithin(region: string, subtree: string): boolean {
  if (isCode(region) && isCode(subtree)) return region.startsWith(stem(subtree))
  return region === subtree || (isHanName(subtree) && region.startsWith(subtree))
}

function isCode(region: string): boolean {
  return /^\d{2,}$/.test(region)
}

function isHanName(region: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(region)
}

/** The same region under the shortest code that means it: 620722000000 is 620722; a name stays as it is. */
export function regionStem(region: string): string {
  return isCode(region) ? stem(region) : region
}

/** The digits that say where a code's subtree is: whole pairs up to the county, then three digits a level. */
function stem(code: string): string {
  const county = code.slice(0, countyDigits)
  if (/[1-9]/.test(code.slice(countyDigits))) return code.replace(/(000)+$/, '')
  return county.replace(/(00)+$/, '')
}

const countyDigits = 6
