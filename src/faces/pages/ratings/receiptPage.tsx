import type { Receipt, ReceiptCase } from '#usecases'
import { choiceWord, ratingWords } from '#words'
import { Carried } from '../frame.tsx'
import { Problem } from '../parts/told.tsx'
import type { Reader } from '../reader.ts'

type View = { reader: Reader; receipt: Receipt; code: string }

/** What came of a rating, for whoever has its code; and the question whether the answer helped. */
export function ReceiptPage({
  reader,
  receipt,
  code,
  isNew = false,
  problem,
}: View & {
  /** Whether the rating was sent a moment ago. */
  isNew?: boolean
  problem?: string | undefined
}) {
  const { receipt: says, grades } = ratingWords[reader.lang]
  const { tool, day, grade } = receipt
  return (
    <>
      <h1>{isNew ? says.thanks : says.title}</h1>
      <p class="lead">
        <a href={reader.links.tool(tool.id)}>{tool.name}</a>
      </p>
      <Problem says={problem} />
      <p>{says.said({ grade: grades[grade], day: reader.figures.day(day) })}</p>
      {receipt.case ? (
        <CaseTold reader={reader} receipt={receipt} code={code} about={receipt.case} />
      ) : (
        <p>{says.counted}</p>
      )}
      <dl class="facts">
        <div>
          <dt>{says.code}</dt>
          <dd>
            <strong class="as-written">{code}</strong>
          </dd>
        </div>
      </dl>
      <p class="quiet">{says.keep}</p>
    </>
  )
}

function CaseTold({ reader, receipt, code, about }: View & { about: ReceiptCase }) {
  const { receipt: says } = ratingWords[reader.lang]
  const { day } = reader.figures
  const office = receipt.office.name
  const { answer, contactBy, answerBy, place, isNamed, isAsked } = about
  const isOver = place === 'closed'
  return (
    <section aria-labelledby="what-comes">
      <h2 id="what-comes">{office}</h2>
      {!isNamed && !isOver ? (
        <p>{answerBy ? says.notedBy({ office, day: day(answerBy) }) : says.noted(office)}</p>
      ) : null}
      {contactBy ? <p>{says.contactBy({ office, day: day(contactBy) })}</p> : null}
      {isNamed && place === 'fixing' ? <p>{says.beingAnswered(office)}</p> : null}
      {isNamed && answerBy ? <p>{says.answerBy(day(answerBy))}</p> : null}
      {answer ? (
        <div class="note">
          <p>{says.answered({ office, day: day(answer.on) })}</p>
          <p>
            <strong>{choiceWord(reader.lang, answer.result)}</strong>
          </p>
          <p class="as-written">{answer.done}</p>
        </div>
      ) : null}
      {isAsked ? <HelpedForm reader={reader} receipt={receipt} code={code} /> : null}
      {isNamed && !isAsked && (place === 'answered' || place === 'called-back') ? (
        <p>{says.toldAlready}</p>
      ) : null}
      {isOver && isNamed ? <p>{says.closed}</p> : null}
    </section>
  )
}

function HelpedForm({ reader, code }: View) {
  const { receipt: says } = ratingWords[reader.lang]
  return (
    <form action={`/rate/receipt/${code}`} method="post" data-once={says.tell}>
      <Carried reader={reader} />
      <fieldset class="field">
        <legend class="field__name">{says.helped}</legend>
        <span class="field__hint" id="helped-hint">
          {says.helpedHint}
        </span>
        {(['yes', 'no'] as const).map((answer) => (
          <label class="check" key={answer}>
            <input
              type="radio"
              name="helped"
              value={answer}
              required
              aria-describedby="helped-hint"
            />
            {answer === 'yes' ? says.helpedYes : says.helpedNo}
          </label>
        ))}
      </fieldset>
      <p class="buttons">
        <button class="button button--primary">{says.tell}</button>
      </p>
    </form>
  )
}

/** Where a code that was written down is typed in. */
export function FindReceiptPage({ reader, wrong }: { reader: Reader; wrong?: string | undefined }) {
  const { receipt: says } = ratingWords[reader.lang]
  return (
    <>
      <h1>{says.look}</h1>
      <p class="lead">{says.lookLead}</p>
      <Problem says={wrong === undefined ? undefined : says.unknown} />
      <form action="/rate" method="get">
        <Carried reader={reader} />
        <div class="field">
          <label class="field__name" for="code">
            {says.code}
          </label>
          <input
            class="field__box"
            id="code"
            name="code"
            value={wrong}
            maxLength={40}
            autocomplete="off"
          />
        </div>
        <p class="buttons">
          <button class="button button--primary">{says.lookUp}</button>
        </p>
      </form>
    </>
  )
}
