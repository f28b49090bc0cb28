import { anyOf, nothing } from './cues.ts'
import type { Cue, Cues } from './cues.ts'

const tool =
  '(?:apps?|applications?|mini[- ]?programs?|platform|account|page|channel|software|system|portal|wechat|zalo|telegram|whatsapp|facebook|group chat|chat group|group)'
const adopt =
  '(?:download|install|register|sign up|subscribe|follow|activate|join|log ?in|enrol)(?:s|ed|ing|ling)?'
const send = '(?:submit|upload|send|report|post|hand in|attach|forward)(?:s|ted|ed|ing)?'
const proof =
  '(?:screenshots?|photos?|photographs?|pictures?|videos?|tracks?|locations?|gps traces?|proof|evidence of)'
const near = '[^.;!?]{0,60}'
const close = '[^.;!?,]{0,30}'

const cues: readonly Cue[] = [
  {
    kinds: ['force'],
    pattern: anyOf(
      `\\b${adopt}\\b${close}\\b${tool}\\b`,
      `\\b(?:use|using) (?:of )?(?:the|this|our)\\b${close}\\b${tool}\\b`,
    ),
  },
  {
    kinds: ['force'],
    pattern: anyOf(
      `\\b(?:mandatory|compulsory|forced) (?:installation|download|registration|use|login)\\b`,
    ),
    alone: true,
    topic: 'use',
  },
  {
    kinds: ['quota'],
    pattern: anyOf(
      `\\b(?:installation|download|usage|activation|registration|participation|login|completion|activity|follower) rates?\\b`,
      `\\b(?:every|each|all) (?:staff|employee|member|official|cadre|teacher|household|resident|parent|student)s?\\b`,
      `\\b(?:at least|no fewer than|no less than|minimum of|not below|reach)\\b${close}(?:\\d+\\s?(?:%|per cent|percent)?)`,
      `\\b(?:100 ?%|full coverage|without exception|nobody left out)`,
      `\\b(?:installation|download|follower|registration) (?:targets?|quotas?)\\b`,
    ),
    topic: 'use',
  },
  {
    kinds: ['ranking'],
    pattern: anyOf(
      `\\b(?:rank(?:ing|ed|s|ings)?|league table|leader ?board|weekly table|bottom (?:two|three|five|ten)|top (?:three|five|ten))\\b`,
      `\\b(?:publish|circulate|announce|name)(?:e?d|s)?\\b${near}\\b(?:daily|weekly|monthly|every (?:day|week|month))\\b`,
      `\\b(?:daily|weekly|monthly)\\b${close}\\b(?:bulletin|ranking|circular)\\b`,
    ),
    alone: true,
    topic: 'use',
  },
  {
    kinds: ['appraisal'],
    pattern: anyOf(
      `\\b(?:count|counted|included|used|taken|linked|forms? part)\\b${near}\\b(?:appraisals?|assessments?|performance review|evaluation|promotion|bonus)\\b`,
      `\\b(?:missed|late|missing) (?:entries|check-ins|posts|days)\\b${close}\\bdeducted\\b|\\basked to explain in writing\\b`,
      `\\bpoints? (?:will be |are |shall be )?(?:deducted|added)\\b|\\bdeduct(?:ed)? points?\\b`,
    ),
    alone: true,
    topic: 'use',
  },
  {
    kinds: ['check-in'],
    pattern: anyOf(
      `\\b(?:check(?:s|ing)?[- ]?in|clock(?:s|ing)?[- ]?in|sign(?:s|ing)?[- ]in every|online time)\\b`,
    ),
  },
  {
    kinds: ['like-share'],
    pattern: anyOf(
      `\\b(?:lik(?:e|ing)|shar(?:e|ing)|repost(?:ing)?|retweet|forward|comment on|vote for)\\b${close}\\b(?:posts?|articles?|page|account|moments|video|contestant|candidate|group)\\b`,
    ),
  },
  {
    kinds: ['trace'],
    pattern: anyOf(
      `\\breport(?:s|ed)? the (?:number|names?|list) of (?:installations|downloads|followers|registrations|users)\\b`,
      `\\b${send}\\b${close}\\b${proof}\\b`,
      `\\b${proof}\\b${close}\\b${send}\\b`,
    ),
  },
  {
    kinds: ['duplicate-report'],
    pattern: anyOf(
      `\\b(?:also|again|separately|as well)\\b${close}\\b(?:enter|fill in|submit|report)\\b`,
      `\\b(?:besides|in addition to)\\b${near}\\b(?:enter|fill in|submit|report)\\b${close}\\b(?:same|also)\\b`,
      `\\b(?:enter|fill in|submit|report)\\b${close}\\b(?:again|twice|in both|in each of|separately)\\b`,
      `\\b(?:daily|every day)\\b${close}\\b(?:report|return|form)\\b`,
      `\\breport\\b${close}\\b(?:daily|every day|twice a day)\\b`,
    ),
  },
  {
    kinds: ['instant-reply'],
    pattern: anyOf(
      `\\b(?:reply|respond|acknowledge|answer)\\b${near}\\b(?:immediately|at once|within \\d+ minutes?|within (?:five|ten|fifteen|thirty) minutes)\\b`,
      `\\b(?:be|stay|remain) (?:online|reachable) (?:24 hours|around the clock|day and night)\\b`,
    ),
  },
]

/** The same for notices in English. */
export const en: Cues = {
  cues,
  tool: anyOf(`\\b${tool}\\b`),
  use: anyOf(
    `\\b(?:download|install|log(?:ging)?[- ]?in|likes?|reposts?|online|study points?|study time|usage|activation)`,
  ),
  duty: anyOf(
    `\\b(?:must|shall|has to|have to|need to|needs to|is required|are required|requires? (?:all|every|each)|obliged|ordered|instructed|mandatory|compulsory|ensure|make sure|no later than|without exception|is expected|are expected|will report|will submit|will send|will be (?:counted|ranked|deducted|included|named|published))\\b`,
    `^\\s*please (?:all|have|see that|ensure)\\b`,
  ),
  drive: anyOf(
    `\\b(?:organi[sz]e|mobili[sz]e|urge|get (?:all|every)|remind all|target|strive|every (?:member|employee|official|household|day)|all (?:staff|members|officials|units|offices|departments))\\b`,
  ),
  ask: anyOf(
    `^\\W*(?:please |kindly )?(?:like|share|repost|forward|acknowledge|reply|send|submit|upload|report|post|check in|clock in|vote|enter|fill in|besides|use the hashtag)\\b`,
    `\\bplease\\b|[,;] (?:and )?(?:send|submit|upload|share|like|repost|enter|report|post)\\b`,
  ),
  prohibition: anyOf(
    `\\b(?:must not|may not|shall not|should not|cannot|can not|do not|don't|does not|never|no longer|not be (?:used|required|forced)|not (?:required|obliged|compulsory|mandatory)|refrain from|not to be|are not to|prohibit(?:s|ed)?|forbidden|forbids?|ban(?:s|ned)?|stop(?:s|ped)?|avoid|prevent|without (?:any )?(?:duty|need|having) to|abolish(?:ed)?|nobody (?:may|has to|need)|no (?:office|unit|department|body) may|instead of)\\b`,
  ),
  calming: nothing,
  release: anyOf(`[,;] (?:but |and |instead )?(?:must|shall|ensure|all staff|every)\\b`),
  nominal: anyOf(
    `\\b(?:and (?:the like|similar|other) (?:problems|practices|behaviou?r)|such (?:practices|problems)|are (?:examples|cases) of)\\b`,
    `\\b(?:is|are|counts? as|means?) (?:an? )?(?:formalism|abuse|offence|misuse|forced use)\\b`,
  ),
  definition: anyOf(
    `[\"\u201c\u201d'](?: \\w+)? (?:means|refers to|is defined as)\\b|\\b(?:means requiring|signs of|is taken to mean)\\b`,
    `^\\W*(?:there (?:is|are)|cases (?:of|where)|examples of|use of)\\b`,
  ),
  question: anyOf(`\\?`, `^\\s*(?:whether|is there|are there|do you|does)\\b`),
  report: anyOf(
    `\\b(?:said|told|complain(?:ed|s)?|reported that|according to|were (?:forced|required|ordered)|was (?:forced|required|ordered)|had to|some (?:offices|places|departments|units|schools)|used to|in the past|has (?:reached|achieved)|have (?:reached|achieved))\\b`,
    `\\b(?:i|my|we were|our children)\\b`,
  ),
  urged: anyOf(
    `\\b(?:encouraged?|urged?|invited?|ask|asked|hope|appeal)\\b[^.;!?]{0,30}\\b(?:all|every|staff|members|teachers|employees|departments|offices|units|officials|colleagues|to get)\\b`,
    `\\b(?:departments|offices|units|staff|employees|teachers|officials|members|schools)\\b[^.;!?]{0,20}\\b(?:are|is) (?:encouraged|urged|invited|asked)\\b`,
  ),
  voluntary: anyOf(
    `\\b(?:may|can|could|welcome|invited|voluntar(?:y|ily)|optional(?:ly)?|if you (?:wish|like|want)|free to|encouraged)\\b`,
  ),
  service: anyOf(
    `\\b(?:your (?:claim|application|booking|appointment|complaint|file)|applicants?|delegates?|visitors?|guests?|patients?|passengers?|drivers?|front desk|to apply)\\b`,
  ),
  howTo: anyOf(`->|\u2192|\\b(?:click|tap|scan the|step \\d|press|go to settings|how to)\\b`),
  hard: anyOf(
    `\\b(?:must|shall|has to|have to|need to|needs to|required|expected|ordered|instructed|mandatory|compulsory|ensure|make sure|no later than|without exception|at least|will be (?:counted|ranked|deducted|included|named|published))\\b`,
  ),
  soft: anyOf(
    `\\b(?:encourage(?:d|s)?|invited?|urged?|hope(?:s|d)?|would like|kindly|we ask|try to|wherever possible|where possible|help by)\\b`,
  ),
  removal: anyOf(
    `\\b(?:remov(?:e|ed|al)|clos(?:e|ed|ure)|shut down|cut|reduc(?:e|ed|tion)|merg(?:e|ed)|deregister(?:ed)?|retir(?:e|ed)|delet(?:e|ed)|uninstall(?:ed)?)\\b`,
  ),
  absence: anyOf(`\\b(?:no|not|without|never|neither|nor|free of|removed|abolished)\\b`),
  features: [
    {
      kinds: ['check-in'],
      pattern: anyOf(`\\b(?:check[- ]in|clock[- ]in|clocking|online time|attendance check)`),
    },
    { kinds: ['ranking'], pattern: anyOf(`\\b(?:ranking|leader ?board|league table)`) },
    {
      kinds: ['trace'],
      pattern: anyOf(`\\b(?:photo|screenshot|video|track) (?:proof|upload|reporting)`),
    },
  ],
}
