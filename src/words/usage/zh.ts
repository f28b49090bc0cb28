import type { UsageWords } from './shape.ts'

export const zh: UsageWords = {
  title: '使用情况',
  lead: ({ visits, days, visitors }) =>
    `近 30 天里有 ${days} 天收到数据：访问 ${visits} 次，每天大约 ${visitors} 人。`,
  notPeople: '只计数，不记录是谁：不保存地址、账号和页面网址。人数是估计值，误差约 6%。',
  none: '近 30 天没有收到使用数据。没有数据不等于没有人用。',
  bots: (count) => `另有 ${count} 次是机器访问，没有计入。`,
  byDay: '按天看',
  day: '日期',
  visits: '访问次数',
  visitors: '大约人数',
  actions: '操作次数',
  byCapability: '用了哪些功能',
  capability: '功能',
  lasted: '每次停留多久',
  bands: ['不到 10 秒', '10 秒至 1 分钟', '1 至 3 分钟', '3 至 10 分钟', '10 分钟以上'],
  order: {
    title: '自愿使用和应要求的使用',
    lead: ({ month, low, likely, high }) =>
      `${month}的访问里，大约 ${likely}（${low} 至 ${high}）是应要求的使用，其余是自愿使用。`,
    noSign: ({ month, high }) =>
      `${month}的访问看不出是应要求的使用；现有数据不能排除的部分至多 ${high}。`,
    noneKnown: '近一年的数据还不能分清哪些是自愿使用、哪些是应要求的使用，原因见下表。',
    because: '这样估计的原因：',
    reasons: {
      'before-deadline': ({ days, visits, usual }) =>
        `截止日前后的 ${days} 天来了 ${visits} 次，平常只有大约 ${usual} 次。`,
      'before-assessment': ({ days, visits, usual }) =>
        `考核检查前的 ${days} 天来了 ${visits} 次，平常只有大约 ${usual} 次。`,
      'month-end': ({ days, visits, usual }) =>
        `要求完成比例的月末 ${days} 天来了 ${visits} 次，平常只有大约 ${usual} 次。`,
      'after-demand': ({ days, visits, usual }) =>
        `提出要求之后的 ${days} 天来了 ${visits} 次，之前同样的日子只有大约 ${usual} 次。`,
      'regular-rush': ({ days, visits, usual }) =>
        `按填报周期反复出现的高峰，${days} 天来了 ${visits} 次，平常只有大约 ${usual} 次。`,
      'short-visits': ({ seen, compared }) =>
        `工作日里 ${seen} 的访问不到 1 分钟；没有人要求时大约是 ${compared}。`,
      'same-hour': ({ seen, compared, hour }) =>
        `工作日 ${seen} 的操作集中在 ${hour} 点到 ${hour + 2} 点；自愿使用时至多 ${compared}。`,
      'staff-hours-only': ({ seen }) =>
        `它面向公众，却几乎只在上班时间有人用：休息日的访问只有工作日的 ${seen}。`,
    },
    counts: ({ visits, most }) =>
      `评估和方案只看自愿使用：近一年 ${visits} 次访问里，按对它最有利的一端计 ${most} 次。`,
    onlyOrdered: (since) => `${since}之后的使用都是应要求的，看不出有人自愿使用。`,
    how: '这是按天数、时段和停留时间作出的估计，不看是谁；不能确定的一律算作自愿使用。',
    byMonth: '按月看',
    month: '月份',
    visits: '访问次数',
    ordered: '应要求的使用',
    voluntary: '自愿使用（次）',
    range: ({ low, likely, high }) => `约 ${likely}（${low} 至 ${high}）`,
    gaps: {
      'too-few-days': '无法判断：数据还不到七周',
      'too-few-visits': '无法判断：访问太少',
      'cannot-tell-apart': '无法判断：现有数据分不清',
    },
  },
  connect: '接入使用数据',
  connectLead: '把这段代码放进这个工具的网页，马上就有数据。不用 Cookie，不收集个人信息。',
  connectServer: '已经使用 Matomo（Piwik）统计的，把地址和站点编号改成这两个即可：',
  connectDimensions:
    '想按地区、使用对象分开统计的，设置自定义维度 1（行政区划代码）和 2（public、business、staff、grassroots）。',
}
