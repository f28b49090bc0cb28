import type { Answer, Finding, Rule } from '#evaluate'
import type { ToolId } from '#kernel'

/** An answer as it is kept: without its empty lists, which are most of a large register's answers. */
export type KeptAnswer = Pick<Answer, 'criterion' | 'verdict'> &
  Partial<Pick<Answer, 'evidence' | 'missing' | 'facts'>>

/** Leave out what is empty. */
export function keptAnswer(answer: Answer): KeptAnswer {
  const { criterion, verdict, evidence, missing, facts } = answer
  return {
    criterion,
    verdict,
    ...(evidence.length > 0 ? { evidence } : {}),
    ...(missing.length > 0 ? { missing } : {}),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
  }
}

/** Put back what was empty. */
export function wholeAnswer({ criterion, verdict, evidence, missing, facts }: KeptAnswer): Answer {
  return {
    criterion,
    verdict,
    evidence: evidence ?? [],
    missing: missing ?? [],
    facts: facts ?? {},
  }
}

/** A finding as it is kept: the rule stands once for all tools, the answer once for the tool. */
export type KeptFinding = {
  readonly criterion: string
  readonly family?: NonNullable<Rule['family']>
  readonly severity: Rule['severity']
  readonly ground: Rule['ground']
  readonly answerPlace: number
}

/** The finding with its answer put back. */
export function wholeFinding(
  tool: ToolId,
  { answerPlace, ...rule }: KeptFinding,
  answers: readonly Answer[],
): Finding {
  const answer = answers[answerPlace]
  if (!answer) throw new Error(`finding ${rule.criterion} of ${tool} has no answer`)
  return { tool, ...rule, answer }
}
