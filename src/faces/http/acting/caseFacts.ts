import { type Answers, type OfficeId, type ToolId, parseId, textIn, textsIn } from '#kernel'
import type { Gate } from '#act'
import type { Audience } from '#register'
import type { ShownCase } from '#usecases'
import type { CaseNames } from '#pages'
import type { Site } from '../site.ts'

/** The names of the offices and tools that a case speaks of, and the tools that may well be meant. */
export async function namesInCase({ app }: Site, { file, state }: ShownCase) {
  const officeIds = new Set(state.entries.flatMap(({ by }) => by?.office ?? []))
  const toolIds = new Set(state.entries.flatMap(({ answers }) => toolsIn(answers)))
  const [offices, tools, stored] = await Promise.all([
    Promise.all([...officeIds].map((id) => app.showOffice(id))),
    Promise.all([...toolIds].map((id) => app.showTool(id))),
    file.tool && app.showTool(file.tool.id),
  ])
  return {
    offices: new Map(offices.flatMap((one) => (one ? [[one.id, one.name]] : []))),
    tools: new Map(tools.flatMap((one) => (one ? [[one.tool.id, one.tool.name]] : []))),
    likely:
      stored?.overlaps.map(({ other }) => other) ??
      tools.flatMap((one) => (one ? [{ id: one.tool.id, name: one.tool.name }] : [])),
  }
}

/** The same for a page: a name for every id, the id itself where none is known. */
export async function namesFor(site: Site, shown: ShownCase): Promise<CaseNames> {
  const { offices, tools, likely } = await namesInCase(site, shown)
  return {
    office: (id) => offices.get(id) ?? id,
    tool: (id) => tools.get(id) ?? id,
    likely,
  }
}

/** What the gate says of an application as it stands; undefined while nothing was said, or for other cases. */
export async function gateOfCase(site: Site, { file, state }: ShownCase) {
  if (file.kind !== 'filing') return undefined
  const form = state.entries.findLast(({ step }) => step === 'submit' || step === 'correct')
  if (!form || textIn(form.answers, 'approval') === 'close') return undefined
  return gateFor(site, form.answers, file.office.id, file.tool?.id)
}

/** What the gate says of a tool as a form describes it. */
export async function gateFor(
  { app }: Site,
  answers: Answers,
  office: OfficeId | undefined,
  tool: ToolId | undefined,
): Promise<Gate | undefined> {
  if (!office) return undefined
  const content = textIn(answers, 'approval-content')
  const notice = textIn(answers, 'notice-draft')
  return app.acting.gate({
    office,
    name: textIn(answers, 'name') ?? '',
    functions: linesOf(answers, 'functions'),
    audiences: linesOf(answers, 'audiences') as readonly Audience[],
    ...(content !== undefined && { content }),
    ...(notice !== undefined && { notice }),
    ...(tool && { tool }),
  })
}

/** Lines as a form sends them, or as they were read. */
function linesOf(answers: Answers, name: string): readonly string[] {
  const text = textIn(answers, name)
  const lines = text === undefined ? textsIn(answers, name) : text.split('\n')
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

function toolsIn(answers: Answers): readonly ToolId[] {
  return Object.values(answers)
    .flat()
    .flatMap((one: unknown) => {
      if (typeof one === 'string') return parseId('T', one) ?? []
      return typeof one === 'object' && one !== null ? toolsIn(one as Answers) : []
    })
}
