import type { Office, Papers, Tool } from '#register'
import { sayFactName, saySpan, sayValue } from '#words'
import type { Reader } from '../reader.ts'
import { Fact, Unknown } from './small.tsx'

/** The papers of a tool: what everybody has, then what its kind carries. What nobody told says so. */
export function PapersPart({
  reader,
  tool,
  office,
}: {
  reader: Reader
  tool: Tool
  office: Office
}) {
  const { words, terms } = reader
  const { tool: says } = words
  const officeHref = reader.links.office(office.id)
  const list = (items: readonly string[]) =>
    items.length === 0 ? undefined : reader.figures.list(items)
  return (
    <dl class="facts">
      <Fact name={says.sponsor}>
        {officeHref === undefined ? office.name : <a href={officeHref}>{office.name}</a>}
      </Fact>
      <Fact name={says.kind}>
        {tool.papers.kind === 'app' && tool.papers.form !== undefined
          ? words.aside(words.kinds[tool.kind], terms.values[tool.papers.form] ?? tool.papers.form)
          : words.kinds[tool.kind]}
      </Fact>
      <Fact name={says.id}>{tool.id}</Fact>
      <Fact name={says.life}>{terms.lives[tool.life]}</Fact>
      <Told reader={reader} name={says.audience}>
        {list(tool.audiences.map((audience) => terms.audiences[audience]))}
      </Told>
      <Told reader={reader} name={says.capabilities}>
        {list(tool.capabilities.map(({ text }) => text))}
      </Told>
      {tool.description === undefined ? null : (
        <Fact name={says.description}>{tool.description}</Fact>
      )}
      <Told reader={reader} name={says.launched}>
        {tool.launchedOn && saySpan(tool.launchedOn)}
      </Told>
      <Told reader={reader} name={says.level}>
        {tool.level && terms.levels[tool.level]}
      </Told>
      <Told reader={reader} name={says.region}>
        {tool.region}
      </Told>
      <KindPapers reader={reader} papers={tool.papers} />
    </dl>
  )
}

function Told({
  reader,
  name,
  children,
}: {
  reader: Reader
  name: string
  children?: string | undefined
}) {
  return (
    <Fact name={name}>
      {children === undefined ? <Unknown>{reader.words.tool.notTold}</Unknown> : children}
    </Fact>
  )
}

function KindPapers({ reader, papers }: { reader: Reader; papers: Papers }) {
  const { tool: says } = reader.words
  const name = reader.terms.papers
  const told = (label: string, value: string | undefined) => (
    <Told reader={reader} name={label}>
      {value}
    </Told>
  )
  switch (papers.kind) {
    case 'app':
      return (
        <>
          {told(name.filing, sayFiling(reader, papers))}
          {told(name.platform, papers.platform)}
          {told(says.address, papers.address)}
          {papers.appId === undefined ? null : told(says.appId, papers.appId)}
        </>
      )
    case 'account':
      return (
        <>
          {told(name.platform, papers.platform)}
          {told(says.handle, papers.handle)}
          {papers.address === undefined ? null : told(says.address, papers.address)}
        </>
      )
    case 'group':
      return (
        <>
          {told(name.purpose, papers.purpose)}
          {told(name['end-day'], papers.endsOn && saySpan(papers.endsOn))}
          {told(name.platform, papers.host)}
          {papers.groupId === undefined ? null : told(says.groupId, papers.groupId)}
        </>
      )
    case 'form':
      return (
        <>
          {told(name['form-number'], orNone(reader, papers.formNumber))}
          {told(name.issuer, orNone(reader, papers.issuer))}
          {told(name['approval-number'], orNone(reader, papers.approvalNumber))}
          {told(
            name.validity,
            papers.expiresOn
              ? saySpan(papers.expiresOn)
              : orNone(reader, papers.showsValidity === false ? '' : undefined),
          )}
        </>
      )
    case 'site':
      return told(says.address, papers.address)
  }
}

/** An empty text is an answer: somebody said that it is not there. */
function orNone(reader: Reader, text: string | undefined): string | undefined {
  return text === '' ? reader.terms.values.none : text
}

function sayFiling(reader: Reader, papers: Papers & { kind: 'app' }): string | undefined {
  const { tool } = reader.words
  switch (papers.filing?.state) {
    case undefined:
      return undefined
    case 'filed':
      return tool.filed(papers.filing.number)
    case 'not-filed':
      return tool.notFiled
    case 'exempt':
      return tool.exempt(papers.filing.why)
  }
}

/** What was reported of a tool, each fact with the cell it was read from. */
export function DeclaredPart({ reader, tool }: { reader: Reader; tool: Tool }) {
  const { tool: says } = reader.words
  const declared = Object.entries(tool.declared)
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{says.fact}</th>
          <th scope="col">{says.value}</th>
          <th scope="col">{says.source}</th>
        </tr>
      </thead>
      <tbody>
        {declared.map(([name, { value, heading, origin }]) => (
          <tr key={name}>
            <th scope="row">{sayFactName(reader, name)}</th>
            <td class="card-wide">{sayValue(reader, name, value)}</td>
            <td class="card-wide quiet">
              <small>{`${heading} · ${reader.words.tool.origin(origin.file, origin.sheet, String(origin.row), origin.asOf)}`}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Columns nobody recognised, as they stood. */
export function BesidePart({ tool }: { tool: Tool }) {
  return (
    <dl class="facts">
      {Object.entries(tool.beside).map(([heading, text]) => (
        <Fact key={heading} name={heading}>
          {text}
        </Fact>
      ))}
    </dl>
  )
}
