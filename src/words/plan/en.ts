import { counted } from '../counted.ts'
import { sayNoPlan } from './sayNoPlan.ts'
import type { PlanWords } from './shape.ts'

export const en: PlanWords = {
  refusals: {
    'price-missing': ({ price }) =>
      `The rulebook has no ${price}, so no plan can be made. Add it and try again.`,
    'price-not-usable': ({ price, value }) =>
      `${price} cannot be ${value}: a price is 0 or more, and the years of hand-over are more than 0.`,
    'register-empty': () => 'There is no living tool in the files, so there is nothing to plan.',
    'fix-names-unknown-tool': ({ tool }) =>
      `The tool ${tool} that you settled is not registered, or no longer alive.`,
    'fix-contradicts-itself': ({ tool }) =>
      `The tool ${tool} is settled both to stay and to go. Choose one.`,
    'fix-ends-statutory-keep': ({ tool }) =>
      `The tool ${tool} is for security or emergencies and has explained itself; it is kept by rule and no plan may end it.`,
    'fix-line-not-read': ({ line, text }) =>
      `Line ${line} of the file of fixes cannot be read: "${text}". Write "keep NAME", "end NAME" or "price-yuan = 0.01".`,
    'fix-price-unknown': ({ line, price }) =>
      `Line ${line} of the file of fixes: there is no price called ${price}.`,
    'fix-tool-not-found': ({ line, name }) =>
      `Line ${line} of the file of fixes: there is no tool called "${name}".`,
    'fix-name-not-unique': ({ line, name, ids }) =>
      `Line ${line} of the file of fixes: ${ids.length} tools are called "${name}". Write an id: ${ids.join(', ')}.`,
    'seconds-not-usable': ({ value }) => `--time needs seconds above 0, not "${value}".`,
    'scenario-not-planned': ({ scenario, why }) =>
      `Scenario ${scenario} yields no plan. ${sayNoPlan(en, why)}`,
    'scenarios-not-two-to-four': ({ most, asked }) =>
      `2 to ${most} scenarios can stand side by side, not ${asked}.`,
    'register-not-evaluated': () =>
      'Nothing has been evaluated yet, so there is nothing to plan. Import a list first.',
    'tool-not-found': ({ name }) =>
      `No tool is called “${name}”. Write its whole name, or its number.`,
    'tool-name-not-unique': ({ name, ids }) =>
      `${ids.length} tools are called “${name}”. Write a number: ${ids.join(', ')}.`,
    'planner-busy': () =>
      'Too many plans are asked for at this moment. Nothing was changed; try again in a while.',
    'fix-file-not-readable': ({ file, why }) =>
      `The file of fixes ${file} cannot be read (${why}).`,
  },
  help: `Usage: subtract plan FILE… [options]

Which tools to keep, so that whatever people really use is still served, at the least burden and cost.

Options
  --fix FILE          what is settled: a line each, "keep NAME", "end NAME" or "price-yuan = 0.01"
  --compare FILE      another scenario to set beside it, written like --fix; up to three
  --most N            how many lines of each list to print; 20 by default
  --time SECONDS      how long to search at most; 30 by default
  --out FOLDER        write plan.json and plan.xlsx
  --json              print plan.json
  --lang zh|vi|en     language
  --as-of DAY         the day to judge by; today by default
  --rulebook NAME     name or file of the rulebook; cn by default
  --overlay NAME      add local rules, may be repeated
  --map HEADING=FIELD what a column means, may be repeated`,
  title: 'The plan',
  counted: (staying, going) => `${staying} stay, ${going} go`,
  hours: (now, after) =>
    `All tools weigh ${counted(now, 'hour')} a year, those that stay ${after} (cost and upkeep included)`,
  proven: 'Proven: with these prices no plan costs less.',
  near: (share) => `Proven: even the best plan could save at most ${share} more.`,
  goingHead: 'Tools that go, and where what people use goes',
  stayingHead: 'Tools that nothing else can replace',
  goes: {
    fixed: 'settled to go',
    'already-retiring': 'already being closed',
    'served-by-others': 'others serve what it does',
    unused: 'nobody uses it of their own accord',
  },
  stays: {
    fixed: 'settled to stay',
    'statutory-keep': 'kept by rule',
    'no-room': 'other tools have no room for its people',
    'nothing-saved': 'its end would save nothing',
    serves: 'in use',
  },
  home: (capability, tool) => `${capability} → ${tool}`,
  unsure: 'audience or place was not told: check',
  people: (people) => `${counted(people, 'person', 'people')} to move`,
  saves: (hours) => `saves ${counted(hours, 'hour')} a year`,
  lost: (capabilities) => `nobody takes over: ${capabilities}`,
  lostWithout: (demands) => `without it, used capabilities that nobody serves: ${demands}`,
  onlyHere: (demands) => `of these, found nowhere else in the register: ${demands}`,
  unservable: (capability, tool) =>
    `"${capability}" of "${tool}" is used, but every tool that could serve it is settled to go.`,
  tooMany: (rule, names, most) =>
    `By ${rule} at most ${most} may stay, but these are settled to stay: ${names}.`,
  crowded: (tool, people, capacity) =>
    `"${tool}" has room for ${counted(capacity, 'person', 'people')}; by what is settled to go, ${people} would come.`,
  withoutPath: (capability, tool) =>
    `"${capability}" of "${tool}" has no way for people without a phone.`,
  path: {
    told: 'a way without a phone is told',
    untold: 'a way without a phone was not told: check',
    none: 'no way without a phone',
  },
  mayNotFit: 'both groups together may be too many: check who is in both',
  peopleUnknown: 'nobody told how many people use it',
  proposed: {
    head: 'Planned tools',
    needless: (homes) =>
      `Everything it is to do is done already by ${homes}. It need not be built.`,
    isNew: (capabilities) => `Not found in the register: ${capabilities}.`,
    owes: (tools) => `One in, one out: its office would have to end ${tools} more of its tools.`,
    paid: (names) => `One in, one out: its office ends ${names}.`,
  },
  study: {
    head: 'What other prices would change',
    effect: (price, value, instead) => `${price}: ${value} to ${instead}`,
    sameWith: (prices) => `Half as high or half as high again, these change nothing: ${prices}.`,
    changes: (stay, go, hours) =>
      `${stay} more stay, ${go} more go, ${counted(hours, 'hour')} a year`,
    closeCallsHead: 'The nearest other choices',
    closeCall: (without, instead, hours) =>
      `without "${without}", with ${instead} instead: ${counted(hours, 'hour')} a year more`,
    noCloseCall:
      'Nothing can be exchanged: each tool that stays does something that no other does.',
    cutShort: 'Not everything was tried: it would have taken too long.',
  },
  compare: {
    head: 'Scenarios side by side',
    asReviewed: 'the plan as reviewed',
    name: 'Scenario',
    tools: 'Tools that stay',
    hours: 'Hours a year',
    yuan: 'Yuan a year',
    people: 'People who move',
    handover: 'Hand-over hours, once',
    stay: 'Stay, unlike in the first',
    go: 'Go, unlike in the first',
  },
  more: (count) => `… and ${count} more, in the sheets that --out writes.`,
  written: (folder) => `Written to ${folder}:`,
  assumed:
    'The prices are assumed; change them in the rulebook or the --fix file. The machine only recommends: people decide.',
  headings: {
    tool: 'Tool',
    office: 'Office',
    why: 'Why',
    capability: 'Capability',
    audience: 'Audience',
    to: 'Taken over by',
    match: 'Likeness',
    people: 'People who move',
    items: 'Data items that move',
    handover: 'Hand-over hours, once',
    saves: 'Hours saved a year',
    lostWithout: 'Capabilities lost without it',
    onlyHere: 'Of these only here',
    takesOver: 'Takes over from',
  },
  sheets: { going: 'Go', moves: 'Where capabilities go', staying: 'Stay' },
}
