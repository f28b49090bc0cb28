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

const { about, count, day, list, range, share } = figuresOf('zh')
const titles = (criteria: readonly string[]) => list(criteria.map((id) => criterionTitle('zh', id)))
const someOf = (names: readonly string[]) =>
  names.length > 3
    ? `${list(names.slice(0, 3).map((name) => `“${name}”`))}等 ${count(names.length)} 个`
    : list(names.map((name) => `“${name}”`))
const facts = (missing: readonly string[]) => list(missing.map((fact) => factName('zh', fact)))

const assumptions: { readonly [A in Assumption]: (figures: Range | undefined) => string } = {
  'burden-response-minutes': (figures) =>
    figures
      ? `没有填写每次用时的报送，按每次 ${about(figures.likely)} 分钟估算（${range(figures)} 分钟）。`
      : '没有填写每次用时的报送，按规则库的估计数计算。',
  'burden-use-minutes': (figures) =>
    figures
      ? `没有填写每次用时的使用，按每次 ${about(figures.likely)} 分钟估算（${range(figures)} 分钟）。`
      : '没有填写每次用时的使用，按规则库的估计数计算。',
  'burden-messages-read': (figures) =>
    figures
      ? `群消息按成员读其中 ${share(figures.likely)} 估算（${share(figures.low)} 至 ${share(figures.high)}）。`
      : '群消息的阅读比例按规则库的估计数计算。',
  'burden-message-minutes': (figures) =>
    figures
      ? `读一条群消息按 ${seconds(figures.likely)} 秒估算（${seconds(figures.low)} 至 ${seconds(figures.high)} 秒）。`
      : '读一条群消息的用时按规则库的估计数计算。',
  'burden-reply-minutes': (figures) =>
    figures
      ? `回复一次按 ${about(figures.likely)} 分钟估算（${range(figures)} 分钟）。`
      : '回复一次的用时按规则库的估计数计算。',
  'burden-working-days': (figures) =>
    figures
      ? `一年按 ${count(figures.likely)} 个工作日计算。`
      : '一年的工作日数按规则库的估计数计算。',
  'decide-hours-moved': (figures) =>
    figures
      ? `整合后，原工具的工时按 ${share(figures.likely)} 转到承接工具估算（${share(figures.low)} 至 ${share(figures.high)}）。`
      : '整合后转到承接工具的工时比例按规则库的估计数计算。',
}

function seconds(minutes: number): string {
  return count(minutes * 60)
}

function hoursOf(hours: Range): string {
  const minutes = minutesIfShort(hours)
  if (minutes)
    return about(minutes.low) === about(minutes.high)
      ? `约 ${about(minutes.likely)} 分钟`
      : `约 ${about(minutes.likely)} 分钟（${range(minutes)} 分钟）`
  return about(hours.low) === about(hours.high)
    ? `约 ${inUnit(about(hours.likely))}`
    : `约 ${inUnit(about(hours.likely))}（${inUnit(range(hours))}）`
}

/** 1.2 万小时, but 820 小时. */
function inUnit(figure: string): string {
  return figure.endsWith('万') ? `${figure}小时` : `${figure} 小时`
}

export const zh: VerdictWords = {
  advice: {
    retain: () => '建议保留。',
    rectify: () => '建议整改。',
    merge: ({ into }, { toolName }) => (into ? `建议整合到“${toolName(into)}”。` : '建议整合。'),
    retire: () => '建议关停注销。',
  },
  reasons: {
    findings: ({ criteria }) => `发现 ${count(criteria.length)} 个问题：${titles(criteria)}。`,
    'served-by': ({ tools, capabilities }, { toolName }) =>
      `在用的 ${count(capabilities)} 项功能都由保留的工具承接：${someOf(tools.map(toolName))}。`,
    'below-floor': ({ use, floor }) =>
      use === 0
        ? '它是被要求使用的，看不出有人自愿使用。'
        : `自愿使用的只有 ${count(use)}，不多于 ${count(floor)}。`,
    'no-room': () => '别的工具能办它的事，但容不下它的使用者。',
    dormant: ({ days }) => `已有 ${count(days)} 天无人使用或更新，也没有自愿使用的迹象。`,
    'nobody-uses': () => '经统计，没有人使用。',
    'task-ended': ({ on }) => `为之建群的工作已于${day(on)}结束。`,
    expired: ({ on }) => `表单有效期已于${day(on)}届满，一直没有续批。`,
    'held-elsewhere': ({ criteria }) =>
      `所要的数据别处已有，这张表可以拒填（${titles(criteria)}）。`,
    'already-retiring': () => '正在关停。',
    'statutory-keep': () => '用于安保、应急等特殊场景，并已作出说明，不因闲置而关停。',
    'nothing-found': () => '在能够判定的标准里，没有发现问题。',
    'too-little-known': ({ missing }) =>
      `没有任何使用情况的材料，不能据此关停；请补充：${facts(missing)}。`,
    'successor-of': ({ tools }) => `建议由它承接另外 ${count(tools)} 个工具的功能。`,
  },
  peopleDecide: '以上是机器提出的建议，由有权机关决定。',
  summary: (summary, known) => [
    `共 ${count(summary.tools)} 个工具，分属 ${count(summary.offices)} 个单位：${list(
      toolKinds
        .filter((kind) => summary.byKind[kind] > 0)
        .map((kind) => `${terms.zh.kinds[kind]} ${count(summary.byKind[kind])} 个`),
    )}。`,
    `建议：${list(
      outcomes.map((one) => `${terms.zh.outcomes[one]} ${count(summary.byOutcome[one])} 个`),
    )}。${zh.peopleDecide}`,
    ...(summary.blockers > 0 ? [`应当先停下来处理的 ${count(summary.blockers)} 个。`] : []),
    ...(summary.unfiled > 0 ? [`未备案的政务应用程序 ${count(summary.unfiled)} 个。`] : []),
    ...(summary.filingUnknown > 0
      ? [`不知道是否备案的政务应用程序 ${count(summary.filingUnknown)} 个。`]
      : []),
    ...(summary.doubled > 0 ? [`功能交叉重复的 ${count(summary.doubled)} 个。`] : []),
    ...(summary.dormant > 0
      ? [`无人使用、长期不更新或任务已经结束的 ${count(summary.dormant)} 个。`]
      : []),
    ...(summary.forced > 0 ? [`涉嫌强制使用的 ${count(summary.forced)} 个。`] : []),
    ...(summary.useUnknown > 0
      ? [`${count(summary.useUnknown)} 个工具没有任何使用情况的材料。`]
      : []),
    ...(summary.unjudged > 0
      ? [`${count(summary.unjudged)} 个工具一条标准也无法判定，没有发现问题不等于没有问题。`]
      : []),
    ...(summary.unknownShare > 0
      ? [`全部判断中有 ${share(summary.unknownShare)} 因材料不足而无法判定。`]
      : []),
    ...(summary.hoursKnown > 0
      ? [
          `能测算的 ${count(summary.hoursKnown)} 个工具，每年占用${hoursOf(summary.hoursNow)}。`,
          `建议全部落实后为${hoursOf(summary.hoursAfter)}。`,
        ]
      : []),
    ...(summary.hoursUnknown > 0
      ? [`另有 ${count(summary.hoursUnknown)} 个工具的工时无法测算，前后都不计入。`]
      : []),
    ...zh.assumed(summary.hoursAssumed, known),
  ],
  assumed: (limits, known) =>
    assumedOf(limits, known).map(
      ({ name, range: figures }) => `假定：${assumptions[name](figures)}`,
    ),
  stages: {
    reading: '读取文件',
    planning: '核对登记',
    solving: '计算方案',
    trying: '试算其他情形',
    indexing: '建立索引',
    comparing: '比对功能',
    judging: '逐项评估',
    saving: '保存结果',
    writing: '生成报告',
  },
  progress: ({ stage, done, total }) =>
    total === undefined
      ? `${zh.stages[stage]}：${count(done)}`
      : `${zh.stages[stage]}：${count(done)} / ${count(total)}`,
  burden: ({ minutesPerYear, minutesPerPerson, people, assumed, missing }, known) => [
    minutesPerYear
      ? `所有人合计，每年占用${hoursOf(inHours(minutesPerYear))}。`
      : '每年占用多少工时，无法测算。',
    ...(minutesPerPerson ? [`每人每年占用${hoursOf(inHours(minutesPerPerson))}。`] : []),
    ...(people ? [`使用或填报的有 ${range(people)} 人。`] : []),
    ...(missing.length > 0 ? [`缺少：${facts(missing)}。`] : []),
    ...zh.assumed(assumed, known),
  ],
}
