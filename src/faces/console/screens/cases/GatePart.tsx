import type { Gate, LookAlike, Named } from '#act'
import { caseWords } from '#words'
import { lang } from '../../frame/reader.ts'
import { Rows } from '../../parts/Rows.tsx'
import { Facts, Part, ToolLink } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'

const { gate: says, asked } = caseWords[lang]
const { count, list, share } = speaker.figures

/** What the register says about a planned tool, function by function, with the evidence for the five questions. */
export function GatePart({ gate }: { readonly gate: Gate | undefined }) {
  return (
    <Part title={says.title} lead={says.lead}>
      {gate ? <GateFound gate={gate} /> : <p>{says.nothingYet}</p>}
    </Part>
  )
}

function GateFound({ gate }: { readonly gate: Gate }) {
  const { standing, retired, functions } = gate
  return (
    <>
      {standing.length === 0 ? <p>{says.none}</p> : <AlikeList of={standing} />}
      {functions.length > 0 ? (
        <>
          <h3>{says.functionsTitle}</h3>
          <Rows
            size="small"
            rowKey="says"
            pagination={false}
            dataSource={[...functions]}
            columns={[
              { key: 'says', title: says.function, dataIndex: 'says' },
              {
                key: 'by',
                title: says.doneBy,
                render: (_, { doneBy }) =>
                  doneBy.length === 0 ? (
                    <span className="quiet">{says.doneByNobody}</span>
                  ) : (
                    <ul className="plain">
                      {doneBy.map(({ tool, name, office, says: other }) => (
                        <li key={tool}>
                          <ToolLink id={tool} name={name} />
                          <span className="quiet">{` · ${office} · ${other}`}</span>
                        </li>
                      ))}
                    </ul>
                  ),
              },
            ]}
          />
        </>
      ) : null}
      {retired.length > 0 ? (
        <>
          <h3>{says.retiredTitle}</h3>
          <p className="quiet">{says.retiredLead}</p>
          <AlikeList of={retired} />
        </>
      ) : null}
      <GateEvidence gate={gate} />
    </>
  )
}

function AlikeList({ of }: { readonly of: readonly LookAlike[] }) {
  return (
    <ul className="rows">
      {of.map(({ id, name, life, office, covers }) => (
        <li key={id}>
          <ToolLink id={id} name={name} life={life} />
          <p className="quiet">{says.covers(share(covers), office.name)}</p>
          {life === 'live' ? <p className="quiet">{says.join(office.name)}</p> : null}
        </li>
      ))}
    </ul>
  )
}

function GateEvidence({ gate: { evidence, functions } }: { readonly gate: Gate }) {
  const names = (tools: readonly Named[]) => list(tools.map(({ name }) => name))
  const told = (some: readonly unknown[], line: () => string) =>
    some.length > 0 ? line() : says.noEvidence
  const question = (name: string) => asked[`question-${name}`] ?? name
  return (
    <>
      <h3>{says.evidenceTitle}</h3>
      <p className="quiet">{says.evidenceLead}</p>
      <Facts
        rows={[
          [
            question('plan-fit'),
            told(evidence.ownApps, () => says.ownApps(names(evidence.ownApps))),
          ],
          [
            question('overlap'),
            says.doneAlready(count(evidence.doneAlready), count(functions.length)),
          ],
          [question('embeddable'), told(evidence.hosts, () => says.hosts(names(evidence.hosts)))],
          [
            question('collaboration'),
            told(evidence.neighbours, () => says.neighbours(names(evidence.neighbours))),
          ],
          [
            question('data-sharing'),
            told(evidence.dataItems, () => says.dataItems(list(evidence.dataItems))),
          ],
        ]}
      />
    </>
  )
}
