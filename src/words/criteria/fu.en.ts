import { en as terms } from '../terms/en.ts'
import { demandNames } from './demandNames.ts'
import type { AllCriterionWords } from './criterionWords.ts'
import { listed } from './say.ts'

export const fuEn = {
  'FU-01': {
    title: 'No check-in, points ranking, online time or other forced functions',
    found: ({ why, found, scene }) =>
      why === 'not-explained'
        ? `The app serves a special scene (${listed('en', terms, scene)}) and has forced functions (${listed('en', terms, found, demandNames.en)}), but its filing does not explain them.`
        : `The app has forced functions (${listed('en', terms, found, demandNames.en)}), and no special scene such as security or emergency is claimed.`,
    remedy:
      'Remove the function; where it serves security or emergency work, explain reason and basis in the filing.',
    who: 'The sponsor puts it right, the cyberspace office checks',
    missing:
      'Say whether there is a check-in, points ranking, online time or forced login; if so, name the scene and what the filing says of it.',
  },
  'FU-02': {
    title: 'No forced download, installation rates in appraisals, or forced periodic login',
    found: ({ found }) =>
      `Use of the app is forced: ${listed('en', terms, found, demandNames.en)}.`,
    remedy:
      'Withdraw the notices, drop targets for download, installation, use and login, and leave use to each person.',
    who: 'The sponsor puts it right, the supervisor sees to it',
    missing:
      'Say whether download, installation rate, periodic login, following or sharing is demanded; write "none" if not.',
  },
  'FU-03': {
    title: 'Not used for profit',
    found: () => 'The app is used for profit.',
    remedy: 'Stop the business, take down what is charged for or advertised.',
    who: 'The sponsor puts it right, the cyberspace office with others investigates',
  },
} as const satisfies Partial<AllCriterionWords>
