import { numberOfId, type ToolId } from '#kernel'
import type { Gatherer } from '#observe'
import { evidenceWords } from '#words'
import type { Reader } from '../reader.ts'
import { snippetFor } from '../usage/usePart.tsx'

/** A tool that somebody who is signed in may connect, and the address of this site. */
export type ConnectedTool = {
  readonly tool: ToolId
  readonly site: string
  /** Where the tool itself is on the web. */
  readonly address?: string | undefined
}

/** For each source that brought nothing yet, one thing to copy. */
export function ConnectPart({
  reader,
  tool,
  missing,
}: {
  reader: Reader
  tool: ConnectedTool
  missing: readonly Gatherer[]
}) {
  const says = evidenceWords[reader.lang]
  return (
    <details class="apart">
      <summary>{says.connect}</summary>
      <p>{says.connectLead}</p>
      {missing.map((by) => (
        <div key={by}>
          <h3>{says.by[by]}</h3>
          <p>{says.how[by]}</p>
          <pre class="copy" tabIndex={0}>
            {lineFor(by, tool)}
          </pre>
        </div>
      ))}
    </details>
  )
}

function lineFor(by: Gatherer, { tool, site, address = 'https://…' }: ConnectedTool): string {
  const number = numberOfId(tool)
  switch (by) {
    case 'use':
      return snippetFor(site, number)
    case 'ratings':
      return `<script async src="${site}/rate.js" data-tool="${number}"></script>`
    case 'reports':
      return `${site}/report-burden?tool=${tool}`
    case 'texts':
      return `${site}/read`
    case 'robot':
      return `subtract audit ${address}`
    case 'groups':
      return 'subtract groups members.xlsx chat.txt --new-key groups.key --out groups.json'
  }
}
