import type { Certificate } from '#usecases'
import { caseWords } from '#words'
import { Fact, ToolName } from '../parts/small.tsx'
import type { Reader } from '../reader.ts'

/** A filing that anybody can check by its number, or by the code that leads here. */
export function CertificatePage({
  reader,
  certificate,
  code,
}: {
  reader: Reader
  certificate: Certificate
  /** Where the QR code of this page's address is drawn. */
  code: string
}) {
  const { public: says, page } = caseWords[reader.lang]
  const { number, tool, office, filedOn } = certificate
  return (
    <>
      <h1>{says.certificateTitle}</h1>
      <p class="lead">{says.certificateLead(number)}</p>
      <div class="certificate">
        <dl class="facts">
          <Fact name={says.number}>
            <span class="as-written">{number}</span>
          </Fact>
          <Fact name={page.about}>
            <ToolName
              reader={reader}
              name={tool.name}
              life={tool.life}
              href={reader.links.tool(tool.id)}
            />
          </Fact>
          <Fact name={page.office}>
            <a href={reader.links.office(office.id)}>{office.name}</a>
          </Fact>
          {filedOn ? <Fact name={says.filedOn}>{reader.figures.day(filedOn)}</Fact> : null}
        </dl>
        <figure>
          <img src={code} alt={says.scan} width="160" height="160" />
          <figcaption class="quiet">{says.scan}</figcaption>
        </figure>
      </div>
    </>
  )
}

/** No filing in force has this number: said plainly, never as an error of whoever asks. */
export function NoCertificatePage({ reader, number }: { reader: Reader; number: string }) {
  const { public: says } = caseWords[reader.lang]
  return (
    <>
      <h1>{says.certificateTitle}</h1>
      <p>{says.noCertificate(number)}</p>
    </>
  )
}
