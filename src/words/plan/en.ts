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
    'fix-file-not-readable': ({ file, why }) =>
      `The file of fixes ${file} cannot be read (${why}).`,
  },
  help: `Usage: subtract plan FILE… [options]

Which tools to keep, so that whatever people really use is still served, at the least burden and cost.

Options
  --fix FILE          what is settled: a line each, "keep NAME", "end NAME" or "price-yuan = 0.01"
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
    `All tools weigh ${now} hours a year, those that stay ${after} (cost and upkeep included)`,
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
    'nothing-saved': 'its end would save nothing',
    serves: 'in use',
  },
  home: (capability, tool) => `${capability} → ${tool}`,
  unsure: 'audience or place was not told: check',
  people: (people) => `${people} people move`,
  saves: (hours) => `saves ${hours} hours a year`,
  lost: (capabilities) => `nobody takes over: ${capabilities}`,
  lostWithout: (demands) => `without it, used capabilities that nobody serves: ${demands}`,
  onlyHere: (demands) => `of these, found nowhere else in the register: ${demands}`,
  unservable: (capability, tool) =>
    `"${capability}" of "${tool}" is used, but every tool that could serve it is settled to go.`,
  tooManyAccounts: (names, most) =>
    `An office may keep at most ${most} on one platform, but these are settled to stay: ${names}.`,
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
