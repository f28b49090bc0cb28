import { type ReportStep, reportStepsFrom, reportTable } from '#act'
import type { KeptReport } from '#usecases'
import { burdenWords } from '#words'
import { PostForm } from '../parts/postForm.tsx'
import { Problem } from '../parts/told.tsx'
import type { Reader } from '../reader.ts'
import { ReportFacts } from './fatePage.tsx'

/** The reports that somebody may look into. */
export function ReportDeskPage({
  reader,
  reports,
}: {
  reader: Reader
  reports: readonly KeptReport[]
}) {
  const says = burdenWords[reader.lang]
  return (
    <>
      <h1>{says.desk.title}</h1>
      <p class="lead">{says.desk.lead}</p>
      {reports.length === 0 ? <p>{says.desk.empty}</p> : null}
      {reports.map((kept) => (
        <section key={kept.id} aria-labelledby={`report-${kept.id}`}>
          <h2 id={`report-${kept.id}`}>
            <a href={reader.to(`/burden-reports/${kept.id}`)}>
              {`${nameOf(kept)} · ${says.places[kept.place]}`}
            </a>
          </h2>
          <p class="quiet">
            {says.receivedOn(reader.figures.day(kept.receivedOn))}
            {kept.tool ? '' : ` · ${says.desk.notInRegister}`}
          </p>
          <ReportFacts reader={reader} report={kept.report} name={kept.tool?.name} />
        </section>
      ))}
    </>
  )
}

/** One report, and what can be done with it. */
export function ReportLookPage({
  reader,
  kept,
  formToken,
  problem,
}: {
  reader: Reader
  kept: KeptReport
  formToken: string
  problem?: string | undefined
}) {
  const says = burdenWords[reader.lang]
  return (
    <>
      <p class="trail">
        <a href={reader.to('/burden-reports')}>{says.desk.title}</a>
      </p>
      <h1>{nameOf(kept)}</h1>
      <p class="lead">{`${says.state}: ${says.places[kept.place]}`}</p>
      <Problem says={problem} />
      <p class="quiet">
        {says.receivedOn(reader.figures.day(kept.receivedOn))}
        {kept.case ? ` · ${says.case(kept.case)}` : ''}
      </p>
      <ReportFacts reader={reader} report={kept.report} name={kept.tool?.name} />
      {kept.tool ? (
        <p>
          <a href={reader.links.tool(kept.tool.id)}>{kept.tool.name}</a>
        </p>
      ) : (
        <p class="quiet">{says.desk.notInRegister}</p>
      )}
      {kept.hasPicture ? (
        <figure>
          <img
            class="report-picture"
            src={`/burden-reports/${kept.id}/picture`}
            alt={says.desk.picture}
          />
          <figcaption class="quiet">{says.desk.picture}</figcaption>
        </figure>
      ) : null}
      {kept.reply === undefined ? null : (
        <>
          <h2>{says.reply}</h2>
          <p class="note">{kept.reply}</p>
        </>
      )}
      {reportStepsFrom(kept.place).map((step) => (
        <StepForm key={step} reader={reader} kept={kept} step={step} formToken={formToken} />
      ))}
    </>
  )
}

function StepForm({
  reader,
  kept,
  step,
  formToken,
}: {
  reader: Reader
  kept: KeptReport
  step: ReportStep
  formToken: string
}) {
  const { desk } = burdenWords[reader.lang]
  const { asks } = reportTable[step]
  return (
    <section aria-labelledby={`step-${step}`}>
      <h2 id={`step-${step}`}>{desk.steps[step]}</h2>
      <PostForm
        reader={reader}
        action={`/burden-reports/${kept.id}/steps`}
        button={desk.steps[step]}
        formToken={formToken}
      >
        <input type="hidden" name="step" value={step} />
        {asks === 'case' ? (
          <div class="field">
            <label class="field__name" for={`case-${step}`}>
              {desk.caseField}
            </label>
            <span class="field__hint">{desk.caseHint}</span>
            <input class="field__box" id={`case-${step}`} name="case" maxLength={20} />
          </div>
        ) : null}
        {asks === 'reply' ? (
          <div class="field">
            <label class="field__name" for={`reply-${step}`}>
              {desk.replyField}
            </label>
            <span class="field__hint">{desk.replyHint}</span>
            <textarea
              class="field__box"
              id={`reply-${step}`}
              name="reply"
              rows={3}
              maxLength={2000}
            />
          </div>
        ) : null}
      </PostForm>
    </section>
  )
}

function nameOf({ tool, report }: KeptReport): string {
  return tool?.name ?? ('named' in report.about ? report.about.named : report.about.tool)
}
