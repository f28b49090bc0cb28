import { Link } from '@tanstack/react-router'
import type { CaseKind } from '#act'
import type { Tool } from '#register'
import { caseWords, stepName } from '#words'
import { firstStep } from '../cases/firstStep.ts'
import { lang } from '../../frame/reader.ts'

const words = caseWords[lang]

/** What may be begun with a tool. */
export function BeginCase({ tool }: { readonly tool: Tool }) {
  if (tool.life === 'retired') return null
  const kinds: readonly CaseKind[] =
    tool.kind === 'app' ? ['filing', 'finding', 'retirement'] : ['finding', 'retirement']
  return (
    <ul className="plain">
      {kinds.map((kind) => (
        <li key={kind}>
          <Link to="/cases/new" search={{ kind, tool: tool.id }}>
            {`${words.page.openNew}: ${words.kinds[kind]} (${stepName(lang, { kind, step: firstStep(kind) })})`}
          </Link>
        </li>
      ))}
    </ul>
  )
}
