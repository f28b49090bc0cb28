import { sayNoPlan } from './sayNoPlan.ts'
import type { PlanWords } from './shape.ts'

export const zh: PlanWords = {
  refusals: {
    'price-missing': ({ price }) => `规则库里没有 ${price} 这个数值，无法做方案。请补上后再试。`,
    'price-not-usable': ({ price, value }) =>
      `${price} 不能是 ${value}：须为不小于 0 的数，分摊年数须大于 0。`,
    'register-empty': () => '文件里没有正在运行的工具，没有可以安排的内容。',
    'fix-names-unknown-tool': ({ tool }) => `指定的工具 ${tool} 没有登记，或者已经不在运行。`,
    'fix-contradicts-itself': ({ tool }) => `工具 ${tool} 既要保留又要关停，请二者选一。`,
    'fix-ends-statutory-keep': ({ tool }) =>
      `工具 ${tool} 用于安全或应急并已说明理由，依规保留，方案不能将它关停。`,
    'fix-line-not-read': ({ line, text }) =>
      `指定文件第 ${line} 行读不懂：“${text}”。请写成“保留 工具名”“关停 工具名”或“price-yuan = 0.01”。`,
    'fix-price-unknown': ({ line, price }) => `指定文件第 ${line} 行：没有 ${price} 这个数值。`,
    'fix-tool-not-found': ({ line, name }) => `指定文件第 ${line} 行：找不到名为“${name}”的工具。`,
    'fix-name-not-unique': ({ line, name, ids }) =>
      `指定文件第 ${line} 行：有 ${ids.length} 个工具都叫“${name}”，请改写编号：${ids.join('、')}。`,
    'seconds-not-usable': ({ value }) => `--time 要写大于 0 的秒数，不能是“${value}”。`,
    'scenario-not-planned': ({ scenario, why }) =>
      `第 ${scenario} 种情形做不出方案。${sayNoPlan(zh, why)}`,
    'scenarios-not-two-to-four': ({ most, asked }) =>
      `可以并排比较 2 至 ${most} 种情形，现在是 ${asked} 种。`,
    'register-not-evaluated': () => '还没有评估结果，无法做方案。请先导入清单。',
    'tool-not-found': ({ name }) => `登记册里没有叫“${name}”的工具。请写全名，或者写编号。`,
    'tool-name-not-unique': ({ name, ids }) =>
      `有 ${ids.length} 个工具都叫“${name}”，请改写编号：${ids.join('、')}。`,
    'planner-busy': () => '同时要做的方案太多，请过一会儿再试。什么都没有改动。',
    'fix-file-not-readable': ({ file, why }) => `读不了指定文件 ${file}（${why}）。`,
  },
  help: `用法：subtract plan 文件… [选项]

找出保留哪些工具，就能让群众和干部真正在用的功能都有人承接，而负担和花费最小。

选项
  --fix 文件          事先定下的：每行写“保留 工具名”“关停 工具名”或“price-yuan = 0.01”
  --compare 文件      并排比较的另一种情形，写法同 --fix，最多三个
  --most 个数         每一列最多显示多少行；默认 20
  --time 秒数         最多计算多久；默认 30
  --out 文件夹        写出 plan.json 和 plan.xlsx
  --json              把 plan.json 打印到标准输出
  --lang zh|vi|en     语言
  --as-of 日期        以哪一天为准；默认今天
  --rulebook 名称     规则库名称或文件；默认 cn
  --overlay 名称      叠加地方规则，可重复
  --map 列名=字段     指定某一列的含义，可重复`,
  title: '整合方案',
  counted: (staying, going) => `保留 ${staying} 个，关停 ${going} 个`,
  hours: (now, after) => `全部工具每年折合 ${now} 小时，保留的工具 ${after} 小时（含经费和管理）`,
  proven: '已证明：按这些数值，没有更省的方案。',
  near: (share) => `已证明：再好的方案，最多也只能再省 ${share}。`,
  goingHead: '关停的工具，在用的功能由谁承接',
  stayingHead: '没有别的工具可以代替的',
  goes: {
    fixed: '事先定下关停',
    'already-retiring': '已在关停',
    'served-by-others': '功能由其他工具承接',
    unused: '没有人自愿使用',
  },
  stays: {
    fixed: '事先定下保留',
    'statutory-keep': '依规保留',
    'no-room': '别的工具容不下它的使用者',
    'nothing-saved': '关停并不省事',
    serves: '有人在用',
  },
  home: (capability, tool) => `${capability} → ${tool}`,
  unsure: '使用对象或地域未填，须核实',
  people: (people) => `${people} 人转移`,
  saves: (hours) => `每年省 ${hours} 小时`,
  lost: (capabilities) => `无人承接：${capabilities}`,
  lostWithout: (demands) => `没有它，${demands} 项在用的功能无人承接`,
  onlyHere: (demands) => `其中 ${demands} 项全登记册只有它有`,
  unservable: (capability, tool) => `“${tool}”的“${capability}”在用，但能承接的工具都已定下关停。`,
  tooMany: (rule, names, most) => `按 ${rule} 至多保留 ${most} 个，但事先定下保留：${names}。`,
  crowded: (tool, people, capacity) =>
    `“${tool}”只容得下 ${capacity} 人，按事先定下的关停，会来 ${people} 人。`,
  withoutPath: (capability, tool) => `“${tool}”的“${capability}”没有线下渠道，没有手机的人办不了。`,
  path: {
    told: '有线下渠道',
    untold: '线下渠道未填，须核实',
    none: '没有线下渠道',
  },
  mayNotFit: '两群合计人数可能超过上限，须核实重合的成员',
  peopleUnknown: '使用人数未填',
  proposed: {
    head: '拟建的工具',
    needless: (homes) => `要办的事都已有工具在办：${homes}。建议不建。`,
    isNew: (capabilities) => `登记册里没有的功能：${capabilities}。`,
    owes: (tools) => `按“一进一出”，本单位还须另外关停 ${tools} 个工具。`,
    paid: (names) => `按“一进一出”，本单位关停的有：${names}。`,
  },
  study: {
    head: '数值变一变，方案变不变',
    effect: (price, value, instead) => `${price}：${value} 改为 ${instead}`,
    sameWith: (prices) => `以下数值减半或增加一半，方案都不变：${prices}。`,
    changes: (stay, go, hours) => `另保留 ${stay} 个，另关停 ${go} 个，每年 ${hours} 小时`,
    closeCallsHead: '最接近的其他选择',
    closeCall: (without, instead, hours) =>
      `不留“${without}”，改留${instead}：每年多 ${hours} 小时`,
    noCloseCall: '没有可以替换的选择：保留的工具各有别人办不了的事。',
    cutShort: '时间所限，没有全部试算。',
  },
  compare: {
    head: '几种情形并排比较',
    asReviewed: '评估方案',
    name: '情形',
    tools: '保留的工具',
    hours: '每年工时',
    yuan: '每年经费（元）',
    people: '转移人数',
    handover: '一次性迁移工时',
    stay: '与第一种相比，另保留',
    go: '与第一种相比，另关停',
  },
  more: (count) => `……还有 ${count} 个，见 --out 写出的表格。`,
  written: (folder) => `已写入 ${folder}：`,
  assumed:
    '所用的折算数值是本系统假定的，可在规则库或 --fix 文件里改。以上只是机器的建议，由人决定。',
  headings: {
    tool: '工具',
    office: '单位',
    why: '理由',
    capability: '功能',
    audience: '使用对象',
    to: '承接工具',
    match: '相似度',
    people: '转移人数',
    items: '转移数据项',
    handover: '一次性迁移工时',
    saves: '每年节省工时',
    lostWithout: '没有它便无人承接的功能数',
    onlyHere: '其中只有它有的',
    takesOver: '承接自',
  },
  sheets: { going: '关停', moves: '功能去向', staying: '保留' },
}
