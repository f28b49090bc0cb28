import { type Answers, rowsIn } from '#kernel'
import type { Tool } from '#register'
import type { CaseKind } from './caseKinds.ts'
import { datasetsOf, owedBy } from './retirementCase.ts'

/** What is known already of a step's answers: nothing is to be typed twice. */
export function suggestAnswers(
  kind: CaseKind,
  step: string,
  { tool, before }: { readonly tool?: Tool; readonly before: Readonly<Record<string, Answers>> },
): Answers {
  switch (`${kind}/${step}`) {
    case 'filing/submit':
      return tool ? ofTool(tool) : {}
    case 'filing/correct':
      return before['correct'] ?? before['submit'] ?? {}
    case 'retirement/prove':
      return before['prove'] ?? (tool ? { proofs: owedBy(tool).map((owed) => ({ ...owed })) } : {})
    case 'inspection/answer':
      return before['answer'] ?? { replies: rowsIn(before['ask'] ?? {}, 'questions') }
    case 'retirement/settle-data':
      return { 'data-ends': datasetsOf(tool).map((what) => ({ what })) }
    default:
      return {}
  }
}

function ofTool({ name, audiences, capabilities, papers }: Tool): Answers {
  const known = papers.kind === 'app' ? papers : undefined
  return {
    name,
    audiences,
    functions: capabilities.map(({ text }) => text),
    ...(known?.form && { form: known.form }),
    ...(known?.address && { address: known.address }),
  }
}
