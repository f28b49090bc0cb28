import type { ToolId } from '#kernel'
import { minutesOffered, mostNameLetters, mostWordLetters, reportedFamilies } from '#observe'
import { type BurdenWords, burdenWords } from '#words'
import { Carried } from '../frame.tsx'
import type { Reader } from '../reader.ts'

/** What was typed before, so that it is not lost. */
export type ReportTyped = {
  readonly named?: string
  readonly families?: readonly string[]
  readonly minutes?: string
  readonly otherMinutes?: string
  readonly words?: string
}

/** Report a burden: three choices on one page, the protection reckoned by the page's script, and what it does not protect. */
export function ReportPage({
  reader,
  tool,
  typed = {},
  problem,
  least,
  script,
}: {
  reader: Reader
  /** The tool that the report is about, where one came from its page. */
  tool?: { readonly id: ToolId; readonly name: string } | undefined
  typed?: ReportTyped
  problem?: string | undefined
  /** How many people at least a report may come from. */
  least: number
  /** The script that reckons tokens, where it could be made. */
  script?: string | undefined
}) {
  const says = burdenWords[reader.lang]
  const { count } = reader.figures
  const levels = JSON.stringify(reader.terms.levels)
  return (
    <>
      <h1>{says.title}</h1>
      <p class="lead">{says.lead}</p>
      {problem === undefined ? null : (
        <div class="errors" role="alert">
          <h2>{says.problem}</h2>
          <p>
            <a href={anchorOf(typed)}>{problem}</a>
          </p>
        </div>
      )}
      <form
        class="report-form"
        action="/report-burden"
        method="post"
        encType="multipart/form-data"
        data-burden={JSON.stringify(says.script)}
        data-levels={levels}
        data-least={String(least)}
        data-once={says.send}
      >
        <Carried reader={reader} />
        <About reader={reader} says={says} tool={tool} typed={typed} />
        <Demands says={says} typed={typed} />
        <Minutes says={says} typed={typed} count={count} />
        <details class="apart">
          <summary>{says.more}</summary>
          <div class="field">
            <label class="field__name" for="words">
              {says.words}
            </label>
            <span class="field__hint" id="words-hint">
              {says.wordsHint(count(mostWordLetters))}
            </span>
            <textarea
              class="field__box"
              id="words"
              name="words"
              rows={4}
              maxLength={mostWordLetters}
              aria-describedby="words-hint"
            >
              {typed.words}
            </textarea>
          </div>
          <div class="field">
            <label class="field__name" for="picture">
              {says.picture}
            </label>
            <span class="field__hint" id="picture-hint">
              {says.pictureHint}
            </span>
            <input
              class="field__box"
              id="picture"
              name="picture"
              type="file"
              accept="image/jpeg,image/png,image/webp"
              aria-describedby="picture-hint"
            />
          </div>
        </details>
        <div class="note" data-unnamed="">
          <noscript>
            <p>{says.withoutScripts}</p>
          </noscript>
          <p role="status" data-unnamed-says="" />
          <label class="check" data-unnamed-choice="" hidden>
            <input type="checkbox" name="verified" value="1" />
            {says.verifiedChoice}
          </label>
          <p class="quiet">{says.unverifiedLead}</p>
          <p data-unnamed-sign-in="" hidden>
            <a href={reader.to('/sign-in', { next: '/report-burden' })}>{says.script.signIn}</a>
          </p>
        </div>
        <p class="buttons">
          <button class="button button--primary">{says.send}</button>
        </p>
      </form>
      <Receipt reader={reader} says={says} />
      <section aria-labelledby="not-protected">
        <h2 id="not-protected">{says.notProtectedTitle}</h2>
        <Points points={says.notProtected} />
      </section>
      <section aria-labelledby="protected">
        <h2 id="protected">{says.protectedTitle}</h2>
        <Points points={says.protectedPoints(count(least))} />
      </section>
      <p>
        <a href={reader.to('/report-burden/follow')}>{says.followTitle}</a>
      </p>
      {script === undefined ? null : <script type="module" src={script} />}
    </>
  )
}

/** The field to look at first, where something is missing. */
function anchorOf({ named = '', families = [] }: ReportTyped): string {
  if (named === '') return '#named'
  return families.length === 0 ? '#demands' : '#minutes'
}

type Parts = { readonly says: BurdenWords; readonly typed: ReportTyped }

function About({
  reader,
  says,
  tool,
  typed,
}: Parts & { reader: Reader; tool: { readonly id: ToolId; readonly name: string } | undefined }) {
  if (tool) {
    return (
      <div class="field">
        <p class="field__name">{says.aboutTool(tool.name)}</p>
        <input type="hidden" name="tool" value={tool.id} />
        <a href={reader.to('/report-burden')}>{says.aboutOther}</a>
      </div>
    )
  }
  return (
    <div class="field">
      <label class="field__name" for="named">
        {says.about}
      </label>
      <span class="field__hint" id="named-hint">
        {says.aboutHint}
      </span>
      <input
        class="field__box"
        id="named"
        name="named"
        maxLength={mostNameLetters}
        value={typed.named}
        autocomplete="off"
        list="known-tools"
        aria-describedby="named-hint"
      />
      <datalist id="known-tools" />
    </div>
  )
}

function Demands({ says, typed }: Parts) {
  return (
    <fieldset class="field" id="demands">
      <legend class="field__name">{says.demands}</legend>
      <span class="field__hint">{says.demandsHint}</span>
      {reportedFamilies.map((family) => (
        <label key={family} class="check">
          <input
            type="checkbox"
            name="families"
            value={family}
            checked={typed.families?.includes(family) ?? false}
          />
          <span>
            {says.families[family].name}
            <span class="field__hint">{says.families[family].example}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Minutes({ says, typed, count }: Parts & { count: (number: number) => string }) {
  const most = minutesOffered.at(-1)
  return (
    <fieldset class="field" id="minutes">
      <legend class="field__name">{says.minutes}</legend>
      <span class="field__hint">{says.minutesHint}</span>
      <div class="choices">
        {minutesOffered.map((minutes) => (
          <label key={minutes} class="check">
            <input
              type="radio"
              name="minutes"
              value={minutes}
              checked={typed.minutes === String(minutes)}
            />
            {minutes === most
              ? says.minutesAtLeast(count(minutes))
              : says.minutesOf(count(minutes))}
          </label>
        ))}
      </div>
      <label class="field__hint" for="other-minutes">
        {says.minutesOther}
      </label>
      <input
        class="field__box report-form__minutes"
        id="other-minutes"
        name="other-minutes"
        inputMode="numeric"
        maxLength={5}
        value={typed.otherMinutes}
        autocomplete="off"
      />
    </fieldset>
  )
}

/** Shown by the script in place of the form, so that no page that knows who is signed in is asked for. */
function Receipt({ reader, says }: { reader: Reader; says: BurdenWords }) {
  return (
    <section aria-labelledby="receipt" data-receipt="" hidden>
      <h2 id="receipt" tabIndex={-1}>
        {says.sent}
      </h2>
      <p
        data-receipt-from=""
        data-says={says.sentVerified('{from}')}
        data-nobody={says.sentUnverified}
      />
      <p class="errors" role="alert" data-receipt-wrong="" hidden>
        {says.script.promiseWrong}
      </p>
      <p class="field__name">{says.code}</p>
      <p>
        <code class="report-code" data-receipt-code="" />
      </p>
      <p class="quiet">{says.codeNote}</p>
      <p class="buttons">
        <a class="button button--primary" data-receipt-file="" download="report-receipt.json">
          {says.receipt}
        </a>
        <a class="button" data-receipt-follow={reader.to('/report-burden')}>
          {says.follow}
        </a>
      </p>
      <p class="quiet">{says.receiptNote}</p>
    </section>
  )
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
