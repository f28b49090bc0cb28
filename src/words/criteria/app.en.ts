import { en as terms } from '../terms/en.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed, percent } from './say.ts'

const shown = {
  sponsorShown: 'the sponsoring (using) unit',
  filingNumberShown: 'the filing number',
}

export const appEn = {
  'APP-01': {
    title: 'File first, then go live',
    found: () => 'The app is live but has not been filed.',
    remedy: 'File it now, and suspend its use until the filing is complete.',
    who: 'The provincial cyberspace office with the government service office of the same level',
    missing: 'Give the filing number, or say that there is none.',
  },
  'APP-02': {
    title: 'Nobody may be required to use an unfiled app',
    found: () => 'The app is not filed, yet people are required to install or use it.',
    remedy:
      'Drop the requirement at once and withdraw the notices that state it; if the app is needed, file it first.',
    who: 'The sponsoring (using) unit corrects it, the cyberspace office sees that it does',
    missing: 'Say whether anybody is required to install or use the app.',
  },
  'APP-03': {
    title: 'No app building below county level, in principle',
    found: ({ level }) =>
      `The app is sponsored at ${listed('en', terms, level)} level, where in principle no app is developed.`,
    remedy:
      'Move its functions to a platform of county level or above, hand over users and data, then close it; a county itself may build.',
    who: 'The supervising department at county level or above',
  },
  'APP-04': {
    title: 'A filing holds all seven parts',
    found: ({ lacking, held, asked }) =>
      `The filing must hold ${asked} parts and holds ${held}; lacking: ${listed('en', terms, lacking)}.`,
    remedy: 'Supply all lacking parts at once through the management system.',
    who: 'The provincial cyberspace office',
    missing: 'Give the list of parts that the filing form holds.',
  },
  'APP-05': {
    title: 'The completeness review ends in time',
    found: ({ began, ended, atLeast, limit }) =>
      `The completeness review ran from ${began} to ${ended}, at least ${atLeast} working days; ${limit} are allowed.`,
    remedy: 'The review explains the delay to the applicant and keeps its term from now on.',
    who: 'The provincial cyberspace office with the government service office of the same level',
    missing:
      "Give the days of submission and of the finished review; near the limit, the year's holiday calendar decides.",
  },
  'APP-06': {
    title: 'Material review and technical test end in time',
    found: ({ began, ended, atLeast, limit }) =>
      `The material review and technical test ran from ${began} to ${ended}, at least ${atLeast} working days; ${limit} are allowed.`,
    remedy: 'The review tells the reason for the extension and when it expects to finish.',
    who: 'The national cyberspace office',
    missing:
      "Give the first and last day of the review; near the limit, the year's holiday calendar decides.",
  },
  'APP-07': {
    title: 'Gaps are told once and answered in time',
    found: ({ why, times, began, ended, limit }) => {
      if (why === 'told-again')
        return `Gaps in the filing were told ${times} times instead of once.`
      if (why === 'unanswered')
        return `The gaps told on ${began} have gone unanswered for more than ${limit} working days; the application counts as withdrawn.`
      return `The gaps told on ${began} were answered only on ${ended}, after more than ${limit} working days; the application counts as withdrawn.`
    },
    remedy:
      'Tell all gaps at once; where the term has passed, apply anew when the papers are complete.',
    who: 'The cyberspace office',
    missing: 'Give the day of the answer, or say whether the application counts as withdrawn.',
  },
  'APP-08': {
    title: 'Apply ahead of a change, file anew after a major one',
    found: ({ why, changed, limit }) =>
      why === 'not-filed-anew'
        ? `The app changed a major function on ${changed} and was not filed anew.`
        : `The app changed on ${changed} without an application ${limit} working days ahead.`,
    remedy: 'Report the change now; if it is a major change of functions, file anew.',
    who: 'The provincial cyberspace office',
    missing: 'Give the day of the application, and say whether a major change was filed anew.',
  },
  'APP-09': {
    title: 'Older apps are filed within the transition',
    found: ({ lastDay }) =>
      `The app was live before the Measures came into force and was still unfiled when the transition ended on ${lastDay}.`,
    remedy: 'File it at once; if it is no longer needed, close and deregister it in due form.',
    who: 'The provincial cyberspace office with the government service office of the same level',
    missing: 'Give the day it went live and whether it is filed.',
  },
  'APP-10': {
    title: 'Sponsor and filing number are shown',
    found: ({ lacking }) => `The app does not show: ${listed('en', terms, lacking, shown)}.`,
    remedy: 'Show the sponsoring (using) unit and the filing number where people see them.',
    who: 'The sponsoring (using) unit',
  },
  'APP-11': {
    title: 'The app takes complaints',
    found: () => 'The app has no function for complaints and suggestions.',
    remedy:
      'Add one that accepts them online, lets people follow them, and asks for a rating on call-back.',
    who: 'The sponsoring (using) unit',
  },
  'APP-12': {
    title: 'Five questions before anything is built',
    found: ({ lacking, held, asked }) =>
      `Of the ${asked} questions of the project approval ${held} are answered; open: ${listed('en', terms, lacking)}.`,
    remedy:
      'Complete the justification; what can be a module of an existing app is not built anew.',
    who: 'The office that approves projects',
    missing: 'Give the papers of the project approval, and the launch day where it is not known.',
  },
  'APP-13': {
    title: 'Accepted before going live',
    found: ({ lacking, held, asked }) =>
      `Of the ${asked} acceptance checks ${held} were made; lacking: ${listed('en', terms, lacking)}.`,
    remedy: 'Make the acceptance now; what does not pass is put right before it goes on.',
    who: 'The sponsoring (using) unit, overseen by the office that approves projects',
    missing: 'Give the acceptance opinion, and the launch day where it is not known.',
  },
  'APP-14': {
    title: 'At most one app of a central department faces the grassroots',
    found: ({ count, limit }) =>
      `One central department runs ${count} apps that face the grassroots, more than ${limit}; this is one of them.`,
    remedy: 'Merge them into one and hand over users and data together.',
    who: 'The central department, reporting to the national cyberspace office',
  },
  'APP-15': {
    title: 'Local caps on apps and accounts',
    found: ({ count, limit }) =>
      limit === 0
        ? 'By the local rules a unit of this level has no tool of this kind of its own, yet this one stands in its name.'
        : `One unit has ${count} tools of this kind, more than the ${limit} of the local rules; this is one of them.`,
    remedy: 'Merge down to the permitted number, or join a platform of a higher level.',
    who: 'The cyberspace office of the next level up',
  },
  'APP-16': {
    title: 'Overlapping functions: consider a merger',
    found: ({ other, degree, count }) =>
      `The app does much the same as ${count} other ${count === 1 ? 'tool' : 'tools'}; the closest is “${other}”, with an overlap of ${percent('en', degree)}.`,
    remedy:
      'People compare functions, audience and data items and decide whether to merge; nothing is merged by the system.',
    who: 'The cyberspace office with the sponsors concerned',
    missing: 'List what the app does, so that it can be compared point by point.',
  },
  'APP-17': {
    title: 'Little used, of little use: review it',
    found: ({ why, days, months, share }) => {
      if (why === 'no-visits') return 'The app had no visit in a whole year.'
      if (why === 'little-used')
        return `For ${months} months on end fewer than ${percent('en', share)} of those meant to use the app did so.`
      if (why === 'only-ordered')
        return `The app is used, but on demand only: for ${days} days nothing shows that anybody used it by choice.`
      if (why === 'stale') return `The app has not been updated for ${days} days.`
      return `Nobody has used the app for ${days} days.`
    },
    remedy:
      'A review only, never an automatic closure: hear its users first, then decide to retain, rectify, merge or retire.',
    who: 'The sponsoring (using) unit proposes, the supervising department decides',
    missing: 'Give the last day of use, and the share of active users in recent months.',
  },
  'APP-18': {
    title: 'Problems are put right by their day',
    found: ({ why, due }) => {
      if (why === 'revoked')
        return 'The filing of the app has been revoked, yet the app still runs.'
      if (why === 'overdue')
        return `The app's problem was to be put right by ${due} and is now overdue.`
      return `The app's problem was not put right by ${due}, and the app was not filed again afterwards.`
    },
    remedy:
      'Stop using it, put it right and file again; until then new approvals and operating money are suspended.',
    who: 'The cyberspace office revokes the filing; project approval and finance offices follow',
    missing: 'Give the day the problem was put right and the present state of the filing.',
  },
} as const satisfies Partial<AllCriterionWords>
