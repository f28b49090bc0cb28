import type { Calendar, Day } from '#kernel'
import { groupKey, usualHours } from '#observe'
import type { GroupsTaken } from '#usecases'
import { type NoGroups, groupWords, sayNoGroups } from '#words'
import { Carried } from '../frame.tsx'
import { TextField } from '../people/textField.tsx'
import { ToolName } from '../parts/small.tsx'
import type { Reader } from '../reader.ts'

/** What stood in the way of the last attempt. */
export type GroupIntakeProblem =
  | { readonly type: 'no-file' }
  | { readonly type: 'not-json' }
  | { readonly type: 'refused'; readonly refusal: NoGroups }

/** Where members and figures of groups are brought in: hashed in the browser, or hashed before. */
export function GroupIntakePage({
  reader,
  formToken,
  calendar,
  today,
  script,
  problem,
}: {
  reader: Reader
  formToken: string
  calendar: Calendar
  today: Day
  /** The script that hashes in the browser, where it could be made. */
  script?: string | undefined
  problem?: GroupIntakeProblem | undefined
}) {
  const says = groupWords[reader.lang].intake
  return (
    <>
      <h1>{says.title}</h1>
      {problem ? <Problem reader={reader} problem={problem} /> : null}
      <p class="lead">{says.lead}</p>
      <ol>
        {says.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {script === undefined ? null : (
        <HashHere reader={reader} calendar={calendar} today={today} script={script} />
      )}
      <noscript>
        <p>{says.byCommand}</p>
        <pre class="copy" tabIndex={0}>
          {'npx subtract groups --new-key groups.key <file>'}
        </pre>
      </noscript>
      <section aria-labelledby="before">
        <h2 id="before">{says.hashedFile}</h2>
        <p class="quiet" id="hashed-hint">
          {says.hashedLead}
        </p>
        <form
          action={reader.to('/groups/import')}
          method="post"
          enctype="multipart/form-data"
          data-send
        >
          <input type="hidden" name="form-token" value={formToken} />
          <Carried reader={reader} />
          <div class="field">
            <label class="field__name" for="hashed">
              {says.files}
            </label>
            <input
              class="field__box"
              id="hashed"
              type="file"
              name="hashed"
              accept=".json"
              aria-describedby="hashed-hint"
            />
          </div>
          <p class="buttons">
            <button class="button">{says.sendHashed}</button>
          </p>
        </form>
      </section>
      <section aria-labelledby="protects">
        <h2 id="protects">{says.protects}</h2>
        <ul>
          {says.protectsSays.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

function HashHere({
  reader,
  calendar,
  today,
  script,
}: {
  reader: Reader
  calendar: Calendar
  today: Day
  script: string
}) {
  const says = groupWords[reader.lang].intake
  const days = (set: ReadonlySet<string>) => [...set].toSorted().join(' ')
  return (
    <section aria-labelledby="here" data-hash-here hidden>
      <script type="module" src={script} />
      <h2 id="here">{says.here}</h2>
      <form data-hash data-off={days(calendar.off)} data-worked={days(calendar.worked)}>
        <div class="field">
          <label class="field__name" for="group-files">
            {says.files}
          </label>
          <span class="field__hint" id="group-files-hint">
            {says.filesHint}
          </span>
          <input
            class="field__box"
            id="group-files"
            type="file"
            name="files"
            multiple
            aria-describedby="group-files-hint"
          />
        </div>
        <TextField
          name="passphrase"
          type="password"
          says={says.passphrase}
          hint={says.passphraseHint(reader.figures.count(groupKey.fewestLetters))}
        />
        <div class="field">
          <label class="field__name" for="key-file">
            {says.keyFile}
          </label>
          <span class="field__hint" id="key-file-hint">
            {says.keyFileHint}
          </span>
          <input
            class="field__box"
            id="key-file"
            type="file"
            name="key-file"
            aria-describedby="key-file-hint"
          />
        </div>
        <p class="buttons">
          <button class="button" type="button" data-new-key>
            {says.newKey}
          </button>
        </p>
        <Timed name="from" says={says.from} value={clock(usualHours.from)} />
        <Timed name="to" says={says.to} value={clock(usualHours.to)} />
        <Timed name="exported-on" says={says.exportedOn} value={today} />
        <p class="buttons">
          <button class="button button--primary" data-busy={says.working}>
            {says.hash}
          </button>
        </p>
      </form>
      <div data-told role="status" />
      <div data-preview hidden>
        <h3>{says.preview}</h3>
        <p>{says.previewLead}</p>
        <table class="cards">
          <thead>
            <tr>
              <th scope="col">{says.groupName}</th>
              <th scope="col" class="number">
                {says.memberCount}
              </th>
              <th scope="col" class="number">
                {says.weekCount}
              </th>
            </tr>
          </thead>
          <tbody data-groups data-members={says.memberCount} data-weeks={says.weekCount} />
        </table>
        <details class="apart">
          <summary>{says.whole}</summary>
          <pre class="copy" tabIndex={0} data-whole />
        </details>
        <p class="buttons">
          <button class="button button--primary" type="button" data-send-now>
            {says.send}
          </button>
          <button class="button" type="button" data-save>
            {says.save}
          </button>
        </p>
      </div>
    </section>
  )
}

function Timed({ name, says, value }: { name: string; says: string; value: string }) {
  const type = name === 'exported-on' ? 'date' : 'time'
  return (
    <div class="field">
      <label class="field__name" for={name}>
        {says}
      </label>
      <input class="field__box" id={name} name={name} type={type} value={value} required />
    </div>
  )
}

const minutesAnHour = 60

function clock(minute: number): string {
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  return `${two(minute / minutesAnHour)}:${two(minute % minutesAnHour)}`
}

function Problem({ reader, problem }: { reader: Reader; problem: GroupIntakeProblem }) {
  const says = groupWords[reader.lang].intake
  const line =
    problem.type === 'refused'
      ? sayNoGroups(reader.lang, problem.refusal)
      : problem.type === 'no-file'
        ? says.noHashedFile
        : says.notJson
  return (
    <div class="errors" role="alert">
      <h2>{says.refusedTitle}</h2>
      <p>
        <a href="#hashed">{line}</a>
      </p>
    </div>
  )
}

/** What came of it, group by group. */
export function GroupsTakenPage({ reader, taken }: { reader: Reader; taken: GroupsTaken }) {
  const words = groupWords[reader.lang]
  const { count } = reader.figures
  const left = taken.outcomes.filter(({ type }) => type !== 'taken')
  return (
    <>
      <h1>{words.intake.doneTitle}</h1>
      <p class="lead">
        {words.taken(count(taken.outcomes.length - left.length), count(left.length))}
      </p>
      {taken.pairs > 0 ? <p>{words.pairsFound(count(taken.pairs))}</p> : null}
      {left.length > 0 ? (
        <section aria-labelledby="left">
          <h2 id="left">{words.intake.notTaken}</h2>
          <ul class="rows">
            {left.map(({ group, sponsor, tool, type }, at) => (
              <li key={at}>
                <p>
                  <ToolName
                    reader={reader}
                    name={group}
                    href={tool === undefined ? undefined : reader.links.tool(tool)}
                  />
                  {sponsor === undefined ? null : <span class="quiet">{` · ${sponsor}`}</span>}
                </p>
                <p class="quiet">{words.outcomes[type]}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p class="buttons">
        <a class="button button--primary" href={reader.to('/groups')}>
          {words.intake.toList}
        </a>
        <a class="button" href={reader.to('/groups/import')}>
          {words.intake.again}
        </a>
      </p>
    </>
  )
}
