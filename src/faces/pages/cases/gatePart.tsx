import type { Gate, LookAlike, Named } from '#act'
import { caseWords, sayDemand, textWords } from '#words'
import { ToolName } from '../parts/small.tsx'
import type { Reader } from '../reader.ts'
import { MarkedSentence } from '../texts/markedText.tsx'

/** What the register says about a planned tool: for whoever plans it, and on the reviewer's screen. */
export function GatePart({
  reader,
  gate,
  form,
}: {
  reader: Reader
  gate: Gate | undefined
  /** The form whose answers it looks at, where they can still change. */
  form?: string | undefined
}) {
  const { gate: says } = caseWords[reader.lang]
  return (
    <section class="gate" id="gate" aria-labelledby="gate-title" data-gate>
      <h2 id="gate-title">{says.title}</h2>
      <p class="quiet">{says.lead}</p>
      {form === undefined ? null : (
        <p>
          <button class="button" form={form} name="look" value="1">
            {says.look}
          </button>
        </p>
      )}
      {gate === undefined ? <p>{says.nothingYet}</p> : <GateFound reader={reader} gate={gate} />}
    </section>
  )
}

function GateFound({ reader, gate }: { reader: Reader; gate: Gate }) {
  const { gate: says } = caseWords[reader.lang]
  const { standing, retired, functions } = gate
  return (
    <>
      {standing.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <ul class="rows">
          {standing.map((one) => (
            <Alike key={one.id} reader={reader} alike={one} />
          ))}
        </ul>
      )}
      {functions.length > 0 ? <Functions reader={reader} functions={functions} /> : null}
      {retired.length > 0 ? (
        <>
          <h3>{says.retiredTitle}</h3>
          <p class="quiet">{says.retiredLead}</p>
          <ul class="rows">
            {retired.map((one) => (
              <Alike key={one.id} reader={reader} alike={one} />
            ))}
          </ul>
        </>
      ) : null}
      <GateDemands reader={reader} gate={gate} />
      <GateEvidence reader={reader} gate={gate} />
    </>
  )
}

function Alike({ reader, alike }: { reader: Reader; alike: LookAlike }) {
  const { gate: says } = caseWords[reader.lang]
  const { id, name, life, office, covers } = alike
  const isRetired = life === 'retired'
  return (
    <li>
      <p>
        <ToolName
          reader={reader}
          name={name}
          life={life}
          href={isRetired ? reader.to(`/gone/${id}`) : reader.links.tool(id)}
        />
      </p>
      <p class="quiet">{says.covers(reader.figures.share(covers), office.name)}</p>
      {life === 'live' ? <p class="quiet">{says.join(office.name)}</p> : null}
    </li>
  )
}

function Functions({ reader, functions }: { reader: Reader; functions: Gate['functions'] }) {
  const { gate: says } = caseWords[reader.lang]
  return (
    <>
      <h3>{says.functionsTitle}</h3>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{says.function}</th>
            <th scope="col">{says.doneBy}</th>
          </tr>
        </thead>
        <tbody>
          {functions.map(({ says: text, doneBy }) => (
            <tr key={text}>
              <th scope="row">{text}</th>
              <td class="card-wide">
                {doneBy.length === 0 ? (
                  <span class="quiet">{says.doneByNobody}</span>
                ) : (
                  <ul class="plain">
                    {doneBy.map(({ tool, name, office, says: other }) => (
                      <li key={tool}>
                        <a href={reader.links.tool(tool)}>{name}</a>
                        <span class="quiet">{` · ${office} · ${other}`}</span>
                      </li>
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** What the application itself demands, with the words that say so. */
function GateDemands({ reader, gate: { demands } }: { reader: Reader; gate: Gate }) {
  const { lang } = reader
  const { gate: says } = textWords[lang]
  return (
    <>
      <h3>{says.title}</h3>
      <p class="quiet">{says.lead}</p>
      {demands.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <ul class="rows">
          {demands.map((demand) => (
            <li key={`${demand.where} ${demand.start}`}>
              <p>
                <strong>{sayDemand(lang, demand)}</strong>
                <span class="quiet">{` · ${says.where[demand.where]}`}</span>
              </p>
              <p>
                <MarkedSentence {...demand} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function GateEvidence({ reader, gate }: { reader: Reader; gate: Gate }) {
  const { gate: says, asked } = caseWords[reader.lang]
  const { evidence, functions } = gate
  const { count, list } = reader.figures
  const names = (tools: readonly Named[]) => list(tools.map(({ name }) => name))
  const told = (some: readonly unknown[], line: () => string) =>
    some.length > 0 ? line() : says.noEvidence
  const lines = [
    ['plan-fit', told(evidence.ownApps, () => says.ownApps(names(evidence.ownApps)))],
    ['overlap', says.doneAlready(count(evidence.doneAlready), count(functions.length))],
    ['embeddable', told(evidence.hosts, () => says.hosts(names(evidence.hosts)))],
    ['collaboration', told(evidence.neighbours, () => says.neighbours(names(evidence.neighbours)))],
    ['data-sharing', told(evidence.dataItems, () => says.dataItems(list(evidence.dataItems)))],
  ] as const
  return (
    <>
      <h3>{says.evidenceTitle}</h3>
      <p class="quiet">{says.evidenceLead}</p>
      <dl class="facts">
        {lines.map(([question, line]) => (
          <div key={question}>
            <dt>{asked[`question-${question}`]}</dt>
            <dd>{line}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
