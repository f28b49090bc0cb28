import { type CaseEntry, textIn, textsIn } from '#kernel'
import type { CaseKind } from '#act'
import { type AppForm, type Audience, type Office, type Tool, filedHere } from '#register'

/** The tool that an application to establish one brings into the register: planned, with what the form said. */
export function plannedTool(
  kind: CaseKind,
  { step, answers, on }: CaseEntry,
  office: Office,
): Omit<Tool, 'id'> | undefined {
  if (kind !== 'filing' || step !== 'submit') return undefined
  const form = textIn(answers, 'form') as AppForm | undefined
  const address = textIn(answers, 'address')
  return {
    name: textIn(answers, 'name') ?? office.name,
    kind: 'app',
    sponsor: office.id,
    ...(office.region !== undefined && { region: office.region }),
    ...(office.level && { level: office.level }),
    audiences: textsIn(answers, 'audiences') as readonly Audience[],
    capabilities: textsIn(answers, 'functions').map((text) => ({ text })),
    life: 'proposed',
    papers: { kind: 'app', ...(form && { form }), ...(address && { address }) },
    declared: {},
    beside: {},
    origin: { file: filedHere, row: 1, asOf: on },
  }
}
