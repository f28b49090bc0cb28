import { idOf, type OfficeId } from '#kernel'
import type { ToolDraft } from './draft.ts'
import { folded } from './inventory/grid.ts'
import { placeOfOffice } from './inventory/offices.ts'
import type { Office } from './office.ts'

/** The offices that an import speaks of, known and new. */
export type OfficePlan = {
  readonly idOf: (name: string) => OfficeId
  readonly nameOf: (id: OfficeId) => string
  /** New offices, and known ones of which a row tells level or kind for the first time. */
  readonly saved: readonly Office[]
}

/** Offices are told apart by name; what the register knows of one is kept, what it lacks is filled in. */
export function planOffices(
  registered: readonly Office[],
  drafts: readonly ToolDraft[],
  nextNumber: number,
): OfficePlan {
  const byName = new Map<string, Office>()
  for (const office of registered)
    if (!byName.has(folded(office.name))) byName.set(folded(office.name), office)
  const saved = new Map<OfficeId, Office>()
  let number = nextNumber
  for (const draft of drafts) {
    const key = folded(draft.sponsorName)
    const known = byName.get(key)
    const office = known ? completed(known, draft) : newOffice(draft, number++)
    if (office === known) continue
    byName.set(key, office)
    saved.set(office.id, office)
  }
  const names = new Map([...registered, ...saved.values()].map(({ id, name }) => [id, name]))
  return {
    idOf: (name) => byName.get(folded(name))?.id ?? idOf('O', nextNumber),
    nameOf: (id) => names.get(id) ?? id,
    saved: [...saved.values()],
  }
}

function newOffice(draft: ToolDraft, number: number): Office {
  const { region } = placeOfOffice(draft.sponsorName)
  const office: Office = {
    id: idOf('O', number),
    name: draft.sponsorName,
    ...(region === undefined ? {} : { region }),
  }
  return completed(office, draft)
}

function completed(office: Office, { sponsorLevel, sponsorKind }: ToolDraft): Office {
  const level = office.level === undefined ? sponsorLevel : undefined
  const kind = office.kind === undefined ? sponsorKind : undefined
  if (level === undefined && kind === undefined) return office
  return {
    ...office,
    ...(level === undefined ? {} : { level }),
    ...(kind === undefined ? {} : { kind }),
  }
}
