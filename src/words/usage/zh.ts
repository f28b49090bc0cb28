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
  connect: '接入使用数据',
  connectLead: '把这段代码放进这个工具的网页，马上就有数据。不用 Cookie，不收集个人信息。',
  connectServer: '已经使用 Matomo（Piwik）统计的，把地址和站点编号改成这两个即可：',
  connectDimensions:
    '想按地区、使用对象分开统计的，设置自定义维度 1（行政区划代码）和 2（public、business、staff、grassroots）。',
}
