import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router'
import { Alert, Radio } from 'antd'
import { useState } from 'react'
import { type Answers, type CaseState, answersBefore } from '#kernel'
import { type CaseKind, tableOf } from '#act'
import { caseWords, placeName, stepName } from '#words'
import { answered, api } from '../../api/api.ts'
import { type Around, type ToldCase, questions } from '../../api/questions.ts'
import { lang } from '../../frame/reader.ts'
import { Asking } from '../../parts/Asking.tsx'
import { Clocks } from '../../parts/Clocks.tsx'
import { Facts, Head, OfficeLink, Part, ToolLink } from '../../parts/small.tsx'
import { speaker } from '../../parts/speaker.ts'
import { Timeline } from '../register/ToolScreen.tsx'
import { AskedForm } from './AskedForm.tsx'
import { CampaignProgress } from './CampaignProgress.tsx'
import { GatePart } from './GatePart.tsx'
import { History } from './History.tsx'
import { RetirementSteps } from './RetirementSteps.tsx'

const route = getRouteApi('/cases/$case')
const words = caseWords[lang]
const says = words.page
const { figures } = speaker
const daysOfArrivals = 30

/** One case: where it stands, what is due, what may be done now, and what happened. */
export function CaseScreen() {
  const { case: id } = route.useParams()
  const asked = useQuery(questions.case(id))
  const around = useQuery(questions.around(id))
  return (
    <Asking of={asked}>
      {(told) => <Asking of={around}>{(names) => <Whole told={told} around={names} />}</Asking>}
    </Asking>
  )
}

function Whole({ told, around }: { readonly told: ToldCase; readonly around: Around }) {
  const { kind, place, office, tool, about, entries, clocks } = told
  const [done, setDone] = useState<string>()
  const isEnded = tableOf(kind).ends.includes(place)
  const ended = entries.at(-1)?.on
  const running = clocks.some(({ stoppedOn }) => stoppedOn === undefined)
  return (
    <>
      <Head
        title={told.title}
        lead={`${words.kinds[kind]} · ${placeName(lang, { kind, place })} · ${told.id}`}
      />
      {done === undefined ? null : (
        <Alert
          role="status"
          type="success"
          title={says.done(stepName(lang, { kind, step: done }))}
        />
      )}
      <div className="with-aside">
        <div>
          {kind === 'retirement' ? <RetirementSteps told={told} /> : null}
          {isEnded ? null : <NextStep told={told} around={around} onDone={setDone} />}
          {kind === 'campaign' ? <CampaignProgress id={told.id} /> : null}
          <History kind={kind} entries={entries} names={around} />
        </div>
        <aside aria-label={says.case}>
          <Facts
            rows={[
              [says.office, <OfficeLink key="office" id={office.id} name={office.name} />],
              tool && [says.about, <ToolLink key="tool" {...tool} />],
              [says.stands, placeName(lang, { kind, place })],
              isEnded && ended !== undefined && [says.ended, figures.day(ended)],
              running && [
                says.due,
                <Clocks key="clocks" kind={kind} clocks={clocks} today={around.today} />,
              ],
              about !== undefined && [
                says.cites,
                <Link key="about" to="/cases/$case" params={{ case: about }}>
                  {about}
                </Link>,
              ],
              around.arrivals !== undefined && [
                words.asked['address'] ?? '',
                words.public.stillArriving(
                  figures.count(around.arrivals),
                  figures.count(daysOfArrivals),
                ),
              ],
            ]}
          />
          {kind === 'filing' ? <GateOf id={told.id} /> : null}
          <Timeline subject={told.id} />
        </aside>
      </div>
    </>
  )
}

function GateOf({ id }: { readonly id: string }) {
  const { data } = useQuery(questions.gateOf(id))
  return data?.gate ? <GatePart gate={data.gate} /> : null
}

function NextStep({
  told,
  around,
  onDone,
}: {
  readonly told: ToldCase
  readonly around: Around
  readonly onDone: (step: string) => void
}) {
  const { id, kind, open, waitsFor, entries } = told
  const { step: wanted } = route.useSearch()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const chosen =
    open.find(({ step }) => step === wanted) ?? (open.length === 1 ? open[0] : undefined)
  async function take(step: string, answers: Answers): Promise<void> {
    try {
      const mark = `"${entries.length}"`
      await answered(
        api.POST('/api/cases/{id}/steps', {
          params: { path: { id } },
          headers: { 'if-match': mark },
          body: { step, answers },
        }),
      )
      onDone(step)
      await navigate({ to: '/cases/$case', params: { case: id }, search: {} })
    } finally {
      await queries.invalidateQueries()
    }
  }
  if (open.length === 0) {
    const waiting = waitsFor.map(({ step, by }) =>
      speaker.words.aside(
        stepName(lang, { kind, step }),
        figures.list(by.map((role) => words.roles[role])),
      ),
    )
    return (
      <Part title={says.next}>
        <p>{says.nothingForYou}</p>
        <p>{says.waitsFor(figures.list(waiting))}</p>
      </Part>
    )
  }
  return (
    <Part title={says.next}>
      {open.length > 1 ? (
        <Radio.Group
          className="choices"
          optionType="button"
          aria-label={says.chosen}
          value={chosen?.step ?? ''}
          options={open.map(({ step }) => ({ value: step, label: stepName(lang, { kind, step }) }))}
          onChange={({ target: { value: step } }) =>
            void navigate({
              to: '/cases/$case',
              params: { case: id },
              search: { step: String(step) },
            })
          }
        />
      ) : null}
      {chosen ? (
        <AskedForm
          key={`${id} ${chosen.step}`}
          kind={kind}
          step={chosen.step}
          suggested={chosen.suggested}
          settled={settledIn(kind, chosen.step, chosen.suggested)}
          before={answersBefore({ entries } as Pick<CaseState, 'entries'>)}
          likely={around.likely}
          keptAs={`${id} ${chosen.step}`}
          onSend={(answers) => take(chosen.step, answers)}
        />
      ) : null}
    </Part>
  )
}

/** A correction corrects the application that was made, and does not become another one. */
function settledIn(kind: CaseKind, step: string, suggested: Answers): Answers {
  const { approval } = suggested
  return kind === 'filing' && step === 'correct' && approval !== undefined ? { approval } : none
}
const none: Answers = {}
