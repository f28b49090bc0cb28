import { counted } from '../counted.ts'
import type { Range } from '#kernel'
import { inHours } from '#kernel'
import { outcomes } from '#decide'
import { toolKinds } from '#register'
import { figuresOf } from '../pages/figures.ts'
import { terms } from '../terms/index.ts'
import type { Assumption } from './assumptions.ts'
import { assumedOf } from './assumptions.ts'
import type { VerdictWords } from './shape.ts'
import { criterionTitle, factName, minutesIfShort } from './names.ts'

const { about, count, day, list, range, share } = figuresOf('en')
const titles = (criteria: readonly string[]) => list(criteria.map((id) => criterionTitle('en', id)))
const someOf = (names: readonly string[]) =>
  names.length > 3
    ? `${names.slice(0, 3).join(', ')} and ${count(names.length - 3)} more`
    : list(names)
const facts = (missing: readonly string[]) => list(missing.map((fact) => factName('en', fact)))
const tools = (number: number) => counted(count(number), 'tool')
const offices = (number: number) => (number === 1 ? '1 office' : `${count(number)} offices`)
const apps = (number: number) => (number === 1 ? '1 app' : `${count(number)} apps`)
const minutesOf = (number: number) => (number === 1 ? '1 minute' : `${about(number)} minutes`)
const isOrAre = (number: number) => (number === 1 ? 'is' : 'are')

const assumptions: { readonly [A in Assumption]: (figures: Range | undefined) => string } = {
  'burden-response-minutes': (figures) =>
    figures
      ? `where nobody said how long a response takes, ${minutesOf(figures.likely)} (${range(figures)}).`
      : 'where nobody said how long a response takes, the rulebook’s estimate.',
  'burden-use-minutes': (figures) =>
    figures
      ? `where nobody said how long one use takes, ${minutesOf(figures.likely)} (${range(figures)}).`
      : 'where nobody said how long one use takes, the rulebook’s estimate.',
  'burden-messages-read': (figures) =>
    figures
      ? `members read ${share(figures.likely)} of a group’s messages (${share(figures.low)} to ${share(figures.high)}).`
      : 'the share of a group’s messages that members read is the rulebook’s estimate.',
  'burden-message-minutes': (figures) =>
    figures
      ? `reading one message takes ${seconds(figures.likely)} seconds (${seconds(figures.low)} to ${seconds(figures.high)}).`
      : 'the time to read one message is the rulebook’s estimate.',
  'burden-reply-minutes': (figures) =>
    figures
      ? `one reply takes ${minutesOf(figures.likely)} (${range(figures)}).`
      : 'the time for one reply is the rulebook’s estimate.',
  'burden-working-days': (figures) =>
    figures
      ? `a year has ${count(figures.likely)} working days.`
      : 'the working days of a year are the rulebook’s estimate.',
  'decide-hours-moved': (figures) =>
    figures
      ? `after a merger ${share(figures.likely)} of the hours move to the successor (${share(figures.low)} to ${share(figures.high)}).`
      : 'the hours that move to a successor are the rulebook’s estimate.',
}

function seconds(minutes: number): string {
  return count(minutes * 60)
}

function hoursOf(hours: Range): string {
  const minutes = minutesIfShort(hours)
  if (minutes)
    return about(minutes.low) === about(minutes.high)
      ? `about ${about(minutes.likely)} minutes`
      : `about ${about(minutes.likely)} minutes (${range(minutes)})`
  return about(hours.low) === about(hours.high)
    ? `about ${about(hours.likely)} hours`
    : `about ${about(hours.likely)} hours (${range(hours)})`
}

export const en: VerdictWords = {
  advice: {
    retain: () => 'Recommendation: retain.',
    rectify: () => 'Recommendation: rectify.',
    merge: ({ into }, { toolName }) =>
      into ? `Recommendation: merge into “${toolName(into)}”.` : 'Recommendation: merge.',
    retire: () => 'Recommendation: close and deregister.',
  },
  reasons: {
    findings: ({ criteria }) =>
      criteria.length === 1
        ? `One problem was found: ${titles(criteria)}.`
        : `${count(criteria.length)} problems were found: ${titles(criteria)}.`,
    'served-by': ({ tools: homes, capabilities }, { toolName }) =>
      capabilities === 1
        ? `What people use of it is taken over by ${someOf(homes.map((home) => `“${toolName(home)}”`))}, which stays.`
        : `All ${count(capabilities)} capabilities that people use of it are taken over by tools that stay: ${someOf(homes.map((home) => `“${toolName(home)}”`))}.`,
    'below-floor': ({ use, floor }) =>
      use === 0
        ? 'Its use is ordered, and nothing shows that anybody uses it by choice.'
        : `Only ${count(use)} use it by choice, no more than ${count(floor)}.`,
    'no-room': () => 'Other tools could do its work, but have no room for its people.',
    dormant: ({ days }) =>
      `It has not been used or kept up for ${count(days)} days, and nothing shows that anybody uses it by choice.`,
    'nobody-uses': () => 'Use was counted, and there was none.',
    'task-ended': ({ on }) => `The task it was made for ended on ${day(on)}.`,
    expired: ({ on }) => `The form expired on ${day(on)} and was never renewed.`,
    'held-elsewhere': ({ criteria }) =>
      `The data it asks for is already held elsewhere, and the form may be refused (${titles(criteria)}).`,
    'already-retiring': () => 'It is already being closed.',
    'statutory-keep': () =>
      'It serves security or emergencies and has explained so; standing idle is no reason to close it.',
    'nothing-found': () => 'Nothing was found by the criteria that could be judged.',
    'too-little-known': ({ missing }) =>
      `Nothing is known of its use, which is no reason to close it; please add: ${facts(missing)}.`,
    'successor-of': ({ tools: taken }) =>
      `It is proposed as the successor of ${taken === 1 ? 'one other tool' : `${count(taken)} other tools`}.`,
  },
  peopleDecide: 'A machine recommends; the competent authority decides.',
  summary: (summary, known) => [
    `${tools(summary.tools)} of ${offices(summary.offices)}: ${list(
      toolKinds
        .filter((kind) => summary.byKind[kind] > 0)
        .map((kind) => `${count(summary.byKind[kind])} × ${terms.en.kinds[kind]}`),
    )}.`,
    `Recommended: ${list(
      outcomes.map((one) => `${terms.en.outcomes[one]} ${count(summary.byOutcome[one])}`),
    )}. ${en.peopleDecide}`,
    ...(summary.blockers > 0
      ? [`${tools(summary.blockers)} should be stopped first and looked into.`]
      : []),
    ...(summary.unfiled > 0
      ? [`${apps(summary.unfiled)} ${isOrAre(summary.unfiled)} not filed.`]
      : []),
    ...(summary.filingUnknown > 0
      ? [`Of ${apps(summary.filingUnknown)} nobody said whether filed or not.`]
      : []),
    ...(summary.doubled > 0
      ? [`Doing the same work as another one: ${tools(summary.doubled)}.`]
      : []),
    ...(summary.dormant > 0
      ? [`Unused, long not kept up, or left over from a finished task: ${tools(summary.dormant)}.`]
      : []),
    ...(summary.forced > 0 ? [`Signs of forced use: ${tools(summary.forced)}.`] : []),
    ...(summary.useUnknown > 0
      ? [`Of ${tools(summary.useUnknown)} nothing at all is known about use.`]
      : []),
    ...(summary.unjudged > 0
      ? [
          `By no criterion could ${tools(summary.unjudged)} be judged: nothing found does not mean nothing wrong.`,
        ]
      : []),
    ...(summary.unknownShare > 0
      ? [
          `${share(summary.unknownShare)} of all answers cannot be told, because evidence is missing.`,
        ]
      : []),
    ...(summary.hoursKnown > 0
      ? [
          `The ${tools(summary.hoursKnown)} that can be reckoned cost ${hoursOf(summary.hoursNow)} a year.`,
          `With all recommendations carried out: ${hoursOf(summary.hoursAfter)}.`,
        ]
      : []),
    ...(summary.hoursUnknown > 0
      ? [`The hours of ${tools(summary.hoursUnknown)} cannot be told; they are in neither figure.`]
      : []),
    ...en.assumed(summary.hoursAssumed, known),
  ],
  assumed: (limits, known) =>
    assumedOf(limits, known).map(
      ({ name, range: figures }) => `Assumed: ${assumptions[name](figures)}`,
    ),
  stages: {
    reading: 'Reading files',
    planning: 'Matching the register',
    solving: 'Working out the plan',
    trying: 'Trying what would change it',
    indexing: 'Building the index',
    comparing: 'Comparing what tools do',
    judging: 'Judging by the rulebook',
    saving: 'Saving',
    writing: 'Writing reports',
  },
  progress: ({ stage, done, total }) =>
    total === undefined
      ? `${en.stages[stage]}: ${count(done)}`
      : `${en.stages[stage]}: ${count(done)} of ${count(total)}`,
  burden: ({ minutesPerYear, minutesPerPerson, people, assumed, missing }, known) => [
    minutesPerYear
      ? `It costs all people together ${hoursOf(inHours(minutesPerYear))} a year.`
      : 'What it costs in hours cannot be told.',
    ...(minutesPerPerson
      ? [`It costs each person ${hoursOf(inHours(minutesPerPerson))} a year.`]
      : []),
    ...(people ? [`People who use it or fill it in: ${range(people)}.`] : []),
    ...(missing.length > 0 ? [`Missing: ${facts(missing)}.`] : []),
    ...en.assumed(assumed, known),
  ],
}
