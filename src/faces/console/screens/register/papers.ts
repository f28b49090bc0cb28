import type { Papers, Tool } from '#register'
import { saySpan } from '#words'
import { speaker } from '../../parts/speaker.ts'

const { words, terms, figures } = speaker
const says = words.tool
const name = terms.papers

/** The papers of a tool: what everybody has, then what its kind carries; undefined where nobody told. */
export function papersOf(tool: Tool): readonly (readonly [string, string | undefined])[] {
  const { audiences, level, region } = tool
  const told = audiences.map((audience) => terms.audiences[audience])
  return [
    [says.audience, told.length === 0 ? undefined : figures.list(told)],
    [says.level, level && terms.levels[level]],
    [says.region, region],
    ...ofKind(tool.papers),
  ]
}

function ofKind(papers: Papers): readonly (readonly [string, string | undefined])[] {
  switch (papers.kind) {
    case 'app':
      return [
        [name.filing, filingOf(papers)],
        [name.platform, papers.platform],
        [says.address, papers.address],
      ]
    case 'account':
      return [
        [name.platform, papers.platform],
        [says.handle, papers.handle],
      ]
    case 'group':
      return [
        [name.purpose, papers.purpose],
        [name['end-day'], papers.endsOn && saySpan(papers.endsOn)],
        [name.platform, papers.host],
      ]
    case 'form':
      return [
        [name['form-number'], papers.formNumber],
        [name.issuer, papers.issuer],
        [name['approval-number'], papers.approvalNumber],
        [name.validity, papers.expiresOn && saySpan(papers.expiresOn)],
      ]
    case 'site':
      return [[says.address, papers.address]]
  }
}

function filingOf({ filing }: Papers & { kind: 'app' }): string | undefined {
  switch (filing?.state) {
    case undefined:
      return undefined
    case 'filed':
      return says.filed(filing.number)
    case 'not-filed':
      return says.notFiled
    case 'exempt':
      return says.exempt(filing.why)
  }
}
