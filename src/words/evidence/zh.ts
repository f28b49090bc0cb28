import type { EvidenceWords } from './shape.ts'

export const zh: EvidenceWords = {
  title: '证据时间线',
  lead: '近 12 个月（从左到右，最右是本月），每种来源有几天提供了证据。× 是去看了但没看成；横线是没有数据，不等于没有问题，也不等于没有人用。',
  by: {
    use: '使用数据',
    ratings: '好差评',
    reports: '负担反映',
    texts: '通知和考核文件',
    robot: '网页检查',
    groups: '工作群清单',
  },
  source: '来源',
  last: '最近一次',
  never: '还没有',
  cell: ({ month, seen, inVain }) =>
    inVain > 0 ? `${month}：${seen} 天有证据，${inVain} 天没看成` : `${month}：${seen} 天有证据`,
  inVain: '没看成',
  month: (number) => `${number} 月`,
  readings: '逐条读数',
  fact: '事实',
  value: '读数',
  on: '日期',
  reach: '看了多少',
  reached: ({ seen, of }) => (of === undefined ? seen : `${of} 中的 ${seen}`),
  couldNotLook: '没看成',
  connect: '补上缺的证据',
  connectLead: '下面这些来源还没有证据。每一种只要一步：复制，粘贴。',
  how: {
    use: '把这段代码放进网页（小程序和服务器日志的接法见“使用情况”）：',
    ratings: '把这一行放进网页，页面上就有评价按钮：',
    reports: '把这个地址发给用这个工具的人，不用登录、不留姓名：',
    texts: '把提到这个工具的通知、考核文件贴到这一页：',
    robot: '在任何一台装了本程序的电脑上检查它的网页：',
    groups: '在有群成员名单或聊天记录的电脑上运行，姓名不会离开那台电脑：',
  },
}
