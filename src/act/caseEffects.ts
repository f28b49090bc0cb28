import { type Answers, type CaseEntry, onDay, textIn, textsIn, textIn as line } from '#kernel'
import type { AppForm, Audience, Tool } from '#register'

/** What a step does to the tool it is about; the tool itself where it does nothing. */
export function toolAfterStep(
  kind: string,
  tool: Tool,
  { step, on, answers }: CaseEntry,
  before: Readonly<Record<string, Answers>>,
): Tool {
  switch (`${kind}/${step}`) {
    case 'filing/file':
      return afterFiling(tool, on, answers, before['correct'] ?? before['submit'] ?? {})
    case 'retirement/announce':
      return { ...tool, life: 'retiring' }
    case 'retirement/drop':
      return tool.life === 'retiring' ? { ...tool, life: 'live' } : tool
    case 'retirement/close':
      return withoutFiling({ ...tool, life: 'retired' })
    default:
      return tool
  }
}

function afterFiling(tool: Tool, on: CaseEntry['on'], answers: Answers, form: Answers): Tool {
  const number = textIn(answers, 'number')
  switch (textIn(form, 'approval')) {
    case 'go-live': {
      const changed = withFunctions(tool, form)
      const { papers } = changed
      if (papers.kind !== 'app' || number === undefined) return changed
      const filing = { state: 'filed', number } as const
      return { ...changed, life: 'live', launchedOn: onDay(on), papers: { ...papers, filing } }
    }
    case 'change':
      return withFunctions(tool, form)
    case 'establish':
    case 'close':
    default:
      return tool
  }
}

function withFunctions(tool: Tool, form: Answers): Tool {
  const { papers } = tool
  const address = line(form, 'address')
  const named = {
    ...tool,
    name: line(form, 'name') ?? tool.name,
    audiences: textsIn(form, 'audiences') as readonly Audience[],
    capabilities: textsIn(form, 'functions').map((text) => ({ text })),
  }
  if (papers.kind !== 'app') return named
  const appForm = line(form, 'form') as AppForm | undefined
  return {
    ...named,
    papers: { ...papers, ...(appForm && { form: appForm }), ...(address && { address }) },
  }
}

/** A retired tool is in no filing: its number is not to be shown as one in force. */
function withoutFiling(tool: Tool): Tool {
  if (tool.papers.kind !== 'app') return tool
  const { filing: _cancelled, ...papers } = tool.papers
  return { ...tool, papers }
}
