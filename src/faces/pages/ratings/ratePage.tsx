import { type Grade, grades } from '#observe'
import type { ClosedTool, StoredTool } from '#usecases'
import { ratingWords } from '#words'
import { Carried } from '../frame.tsx'
import { Problem } from '../parts/told.tsx'
import type { Reader } from '../reader.ts'

const wordsRows = 4

/** What somebody wrote, so that nothing typed is lost where it was refused. */
export type RatingWritten = {
  readonly grade?: string | undefined
  readonly words?: string | undefined
  readonly contact?: string | undefined
}

/** One question a page: how satisfied somebody is with a tool, and what they want to say of it. */
export function RatePage({
  reader,
  tool,
  mostLetters,
  written = {},
  problem,
}: {
  reader: Reader
  tool: StoredTool['tool']
  mostLetters: number
  written?: RatingWritten
  problem?: string | undefined
}) {
  const { form } = ratingWords[reader.lang]
  return (
    <>
      <h1>{form.title(tool.name)}</h1>
      <p class="lead">{form.lead}</p>
      <Problem says={problem} />
      <form action={`/rate/${tool.id}`} method="post" data-once={form.send}>
        <Carried reader={reader} />
        <fieldset class="field">
          <legend class="field__name">{form.grade}</legend>
          {grades.map((grade) => (
            <GradeChoice key={grade} reader={reader} grade={grade} chosen={written.grade} />
          ))}
        </fieldset>
        <div class="field">
          <label class="field__name" for="words">
            {form.words}
          </label>
          <span class="field__hint" id="words-hint">
            {form.wordsHint(reader.figures.count(mostLetters))}
          </span>
          <textarea
            class="field__box"
            id="words"
            name="words"
            rows={wordsRows}
            aria-describedby="words-hint"
          >
            {written.words}
          </textarea>
        </div>
        <div class="field">
          <label class="field__name" for="contact">
            {form.contact}
          </label>
          <span class="field__hint" id="contact-hint">
            {form.contactHint}
          </span>
          <input
            class="field__box"
            id="contact"
            name="contact"
            value={written.contact}
            autocomplete="off"
            aria-describedby="contact-hint"
          />
        </div>
        <p class="buttons">
          <button class="button button--primary">{form.send}</button>
        </p>
      </form>
    </>
  )
}

function GradeChoice({
  reader,
  grade,
  chosen,
}: {
  reader: Reader
  grade: Grade
  chosen: string | undefined
}) {
  return (
    <label class="check">
      <input type="radio" name="grade" value={grade} required checked={chosen === String(grade)} />
      {ratingWords[reader.lang].grades[grade]}
    </label>
  )
}

/** A tool that takes no ratings any more: where what it did is done now, as far as anybody has said. */
export function NotRatedPage({
  reader,
  tool,
  goes,
}: {
  reader: Reader
  tool: StoredTool['tool']
  /** Its end, where that was announced. */
  goes: ClosedTool | undefined
}) {
  const { form } = ratingWords[reader.lang]
  return (
    <>
      <h1>{tool.name}</h1>
      <p class="lead">{form.retiredLead}</p>
      <p class="buttons">
        {goes ? (
          <a class="button button--primary" href={reader.to(`/gone/${tool.id}`, { stay: '1' })}>
            {form.retiredLink}
          </a>
        ) : null}
        <a class="button" href={reader.links.tool(tool.id)}>
          {form.retiredTool}
        </a>
      </p>
    </>
  )
}
