import type { UsageFilesWords } from './shape.ts'

const help = `用法：subtract usage 文件… [选项]

把网站访问日志（common、combined、nginx JSON、Caddy、IIS，可为 gz）和使用情况
表格（xlsx、csv）计入按天汇总的使用数据。不保存地址、账号和网址。
同一批数据再次导入不会重复计算。

选项
  --tool T-编号       日志属于哪个工具
  --site 域名=T-编号  某个域名属于哪个工具，可重复
  --server 名称       同一工具由几台服务器提供时，这是哪一台
  --preview           只看结果，不写入
  --json              以 JSON 输出
  --lang zh|vi|en     语言

表格要有三类列：工具（名称、备案编号或 T-编号）、日期或月份、访问次数／人数／操作次数。
写入 SUBTRACT_DATA_DIR（默认 ./data）或 DATABASE_URL 指定的数据库。`

export const zh: UsageFilesWords = {
  refusals: {
    'usage-no-file': () => '没有选择文件。请选择日志或表格。',
    'usage-tool-unknown': ({ tool }) => `登记册里没有编号为 ${tool} 的工具。请核对编号。`,
    'usage-names-no-tool': ({ file, hosts }) =>
      hosts === ''
        ? `看不出 ${file} 是哪个工具的日志，什么都没有计入。请用 --tool T-编号 或网页上的“工具”写明。`
        : `${file} 里的域名（${hosts}）都不属于已登记的工具，什么都没有计入。请用 --site 域名=T-编号 写明，或在登记册里补上网址。`,
    'usage-rows-find-no-tool': ({ file, named }) =>
      `${file} 里没有一行能对上已登记的工具（${named}），什么都没有计入。请核对名称或填写 T-编号。`,
    'usage-tool-not-yours': ({ tool }) => `您不能为“${tool}”导入使用数据。请由它的主办单位导入。`,
    'usage-counted-meanwhile': () =>
      '导入期间有人导入了同一工具的日志，这次什么都没有写入。请重试。',
    'usage-file-not-understood': ({ file }) =>
      `${file} 不是认识的日志或表格。日志支持 common、combined、nginx JSON、Caddy、IIS W3C；表格要有工具、日期、次数三类列。`,
    'usage-sheet-without-headings': ({ file }) =>
      `${file} 里找不到表头。请写明三类列：工具（名称或编号）、日期或月份、访问次数或人数。`,
    'site-not-a-pair': ({ value }) => `--site 要写成 域名=T-编号，“${value}”无法识别。`,
    'tool-not-an-id': ({ value }) => `“${value}”不是工具编号。编号形如 T-7K3Q9F2M，见工具的网页。`,
  },
  rows: {
    'use-row-names-no-tool': () => '没有写是哪个工具。',
    'use-row-tool-not-found': ({ named, nearest }) =>
      nearest.length === 0
        ? `登记册里没有“${named}”。`
        : `登记册里没有“${named}”。相近的有：${nearest.map(({ id, name }) => `${name}（${id}）`).join('、')}。`,
    'use-row-tool-not-unique': ({ named, among }) =>
      `有 ${among} 个工具叫“${named}”。请填写 T-编号或备案编号。`,
    'use-row-tool-not-yours': ({ named }) => `您不能为“${named}”导入使用数据。`,
    'use-row-without-day': ({ text }) =>
      text === '' ? '没有写日期或月份。' : `“${text}”不是日期或月份。`,
    'use-row-neither-day-nor-month': ({ from, to }) =>
      `${from} 至 ${to} 既不是一天，也不是一个整月。`,
    'use-row-in-the-future': ({ from }) => `${from} 还没有到。`,
    'use-row-without-count': () => '没有写次数或人数。',
    'use-row-told-before': ({ row }) => `第 ${row} 行已经写过同一工具的同一时间。`,
  },
  help,
  title: '导入使用数据',
  lead: '上传网站访问日志（common、combined、nginx JSON、Caddy、IIS，可为 gz）或使用情况表格（xlsx、csv）。先看结果，确认后才计入。',
  nothingKept: '只计数，不保存访问者的地址和网址；同一批数据再次导入不会重复计算。',
  file: '日志或表格',
  fileHint: (most) => `可以选多个，一共不超过 ${most}。更大的日志请用 subtract usage 命令导入。`,
  tool: '工具编号',
  toolHint: '日志属于哪个工具，形如 T-7K3Q9F2M。日志里有域名，或上传的是表格，可以不填。',
  sites: '域名对应的工具',
  sitesHint: '一行一个，写成 域名=T-编号。网址已经登记的不用写。',
  server: '服务器名称',
  serverHint: '同一工具由几台服务器提供、分别导入时才填，例如 web2。',
  look: '先看结果',
  previewTitle: '导入结果预览',
  previewLead: '还没有写入。请核对后确认。',
  confirm: '确认计入',
  discard: '放弃',
  done: '已计入。',
  again: '再导入一批',
  discarded: '已放弃，什么都没有写入。',
  gone: '这次预览已经过期，什么都没有写入。请重新上传。',
  busy: '现在有几个人正在导入。请过几分钟再试。',
  whatTools: '计入哪些工具',
  noTools: '没有新的使用数据。',
  whatFiles: '文件里有什么',
  columns: {
    tool: '工具',
    days: '天数',
    visits: '访问次数',
    actions: '操作次数',
    machines: '机器访问',
    facts: '按月数据',
  },
  formats: {
    common: 'common 日志',
    combined: 'combined 日志',
    'nginx-json': 'nginx JSON 日志',
    caddy: 'Caddy 日志',
    iis: 'IIS 日志',
  },
  lines: (count, formats) => `共 ${count} 行${formats === '' ? '' : `（${formats}）`}。`,
  span: (from, to) => `新计入 ${from} 至 ${to} 的记录。`,
  calls: {
    uses: (count) => `${count} 行是打开页面，计为操作。`,
    machines: (count) => `${count} 行是机器访问，单独计数。`,
    'part-of-a-page': (count) => `${count} 行是图片、脚本、接口等，不计。`,
    error: (count) => `${count} 行没有成功，不计。`,
    redirect: (count) => `${count} 行是跳转，不计。`,
    'not-a-get': (count) => `${count} 行不是打开页面（如提交），不计。`,
    'counted-before': (count) => `${count} 行所在的时间以前已经计过，没有再计。`,
    'clock-ahead': (count) => `${count} 行的时间在将来，不计。请检查服务器时钟。`,
    'too-old': (count) => `${count} 行的时间早于 1995 年，不计。请检查服务器时钟。`,
    'without-tool': (count) => `${count} 行看不出属于哪个工具，不计。`,
  },
  notUnderstood: (count, first) => `${count} 行无法识别（如第 ${first} 行），不计。`,
  tooLong: (count) => `${count} 行过长，不计。`,
  unknownHosts: (hosts) => `没有登记的域名：${hosts}。`,
  hostCalls: (host, count) => `${host}（${count} 行）`,
  takenBefore: (day) => `内容相同的文件已于 ${day} 导入。`,
  rowsTaken: (days, months) =>
    `${days} 行按天计入；${months} 行是整月数据，不拆成天，作为读数保存。`,
  row: (row, sheet) => (sheet === undefined ? `第 ${row} 行` : `${sheet} 第 ${row} 行`),
  moreRows: (count) => `还有 ${count} 行没有计入。`,
  toolLine: ({ name, days, visits, machines, facts }) =>
    `${name}：${days} 天，访问 ${visits} 次，机器访问 ${machines} 次${facts === '' ? '' : `；按月数据：${facts}`}`,
  previewOnly: '只是预览，什么都没有写入。',
  saved: '已计入。',
  nothingNew: '没有新的数据，什么都没有改变。',
  someOtherServer:
    '如果这些行来自另一台服务器，请用 --server（网页上的“服务器名称”）写明是哪一台。',
  fromFiles: {
    logs: (days) => `其中 ${days} 天的数据来自网站访问日志。`,
    sheets: (days) => `其中 ${days} 天的数据是表格申报的，没有技术统计。`,
  },
  connectLogs: '有网站访问日志的，每天运行一次这一行即可，重复运行不会重复计算：',
  connectRotate: '或者把这一行放进 logrotate 的 postrotate 里，日志一轮换就计入：',
  connectElsewhere:
    '网站不在这台机器上的，先在“我的账号”里做一个可以“报送过去的使用数据”的令牌，再放进这一行：',
  connectPage: '上传日志或表格',
}
