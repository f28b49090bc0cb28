import type { StoredTool } from '#usecases'
import { ratingWords } from '#words'
import { policyHash, stylesheet } from '../assets.ts'
import { documentOf } from '../html.ts'
import { Problem } from '../parts/told.tsx'
import type { Reader } from '../reader.ts'

export type PosterFacts = {
  readonly reader: Reader
  readonly tool: StoredTool['tool']
  readonly office: StoredTool['office']
  /** Where the code leads. */
  readonly address: string
  /** The code itself, drawn as SVG. */
  readonly code: string
}

/** The poster on a page of ours: what is printed of the page is the poster alone. */
export function PosterPage({
  noBrowser,
  ...facts
}: PosterFacts & {
  /** Whether a PDF was asked for and nothing on this machine can make one. */
  noBrowser?: boolean
}) {
  const { poster, form } = ratingWords[facts.reader.lang]
  const { reader, tool } = facts
  return (
    <>
      <div class="poster__around">
        <h1>{form.title(tool.name)}</h1>
        <Problem says={noBrowser ? poster.noBrowser : undefined} />
        <p>{poster.print}</p>
        <p>
          <a href={reader.links.tool(tool.id)}>{tool.name}</a>
        </p>
      </div>
      <Poster {...facts} />
    </>
  )
}

/** The poster as a document of its own, for a printer of PDF. */
export function renderPoster(facts: PosterFacts): string {
  const { reader, tool } = facts
  return documentOf(
    <html lang={reader.figures.tag}>
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content={`default-src 'none'; style-src '${policyHash(stylesheet)}'`}
        />
        <title>{tool.name}</title>
        <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      </head>
      <body class="poster-alone">
        <Poster {...facts} />
      </body>
    </html>,
  )
}

function Poster({ reader, tool, office, address, code }: PosterFacts) {
  const { poster, grades } = ratingWords[reader.lang]
  return (
    <div class="poster">
      <p class="poster__ask">{poster.ask}</p>
      <p class="poster__name">{poster.title(tool.name)}</p>
      <div
        class="poster__code"
        role="img"
        aria-label={poster.scan}
        dangerouslySetInnerHTML={{ __html: code }}
      />
      <p class="poster__scan">{poster.scan}</p>
      <p class="poster__grades">
        {Object.entries(grades)
          .toReversed()
          .map(([, name]) => name)
          .join(' · ')}
      </p>
      <p class="poster__promise">{poster.promise}</p>
      <p class="poster__address">
        {poster.orOpen} <span class="as-written">{address}</span>
      </p>
      <p class="poster__office">{poster.office(office.name)}</p>
    </div>
  )
}
