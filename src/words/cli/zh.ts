import type { CliWords } from './shape.ts'
import { zh as audit } from '../audit/zh.ts'
import { zh as care } from '../care/zh.ts'
import { zh as groups } from '../groups/zh.ts'
import { zh as ledger } from '../ledger/zh.ts'
import { zh as plan } from '../plan/zh.ts'
import { zh as texts } from '../texts/zh.ts'
import { zh as usageFiles } from '../usageFiles/zh.ts'
import { rulebookWhy } from '../rulebook/index.ts'

const commands = `用法：subtract 命令 [选项]

命令
  evaluate 文件…   评估台账：问题、重复、负担和处置建议（不需要服务器）
  overlap 文件…    只比对功能重复；--alike 可查一个拟建工具
  read 文件…       读通知、考核办法、群公告，找出强制、指标、排名等要求
  plan 文件…       整合方案：保留哪些、关停哪些，功能由谁承接
  import 文件…     导入登记册；加 --preview 只看逐行结果
  groups 文件…     在本机把工作群的成员变成编码、消息变成数字
  usage 文件…      导入网站日志或使用情况表格，计入使用数据
  serve            启动网页
  verify 文件      离线核验存证台账或回执
  ledger 做什么    写出存证台账，或更换签名密钥
  backup           把整个登记册写入备份文件
  restore 文件     把备份恢复到空的登记册
  doctor           检查运行条件，指出哪里不对、该怎么办
  audit 网址…      用浏览器打开网页，逐项检查
  tour             在终端里走一遍流程

subtract 命令 --help 查看某个命令的选项。
语言：--lang zh|vi|en，或环境变量 SUBTRACT_LANG。
退出码见 docs/exit-codes.md。`

const evaluate = `用法：subtract evaluate 文件… [选项]

文件可以是 xlsx、csv、json、jsonl、publiccode.yml 或其文件夹；
txt、md、docx 作为通知文本，用来查找强制使用、排名等要求。

选项
  --out 文件夹        写出 report.html、report.pdf、各单位 xlsx、findings.json
  --json              把 findings.json 打印到标准输出
  --lang zh|vi|en     语言
  --as-of 日期        以哪一天为准，如 2026-11-22；默认今天
  --rulebook 名称     规则库名称或文件；默认 cn
  --overlay 名称      叠加地方规则，可重复，如 --overlay gansu
  --map 列名=字段     指定某一列的含义，可重复
  --columns           显示每一列识别成了什么
  --no-pdf            不生成 PDF`

const overlap = `用法：subtract overlap 文件… [选项]

选项
  --alike 文字        查一个拟建工具：写它的名称和功能，用分号隔开
  --most 个数         最多显示多少对；默认 20
  --json              以 JSON 输出
  --lang zh|vi|en     语言
  --as-of 日期        以哪一天为准
  --map 列名=字段     指定某一列的含义，可重复`

const imports = `用法：subtract import 文件… [选项]

选项
  --preview           只预览，不写入
  --json              以 JSON 输出
  --lang zh|vi|en     语言
  --as-of 日期        台账的截止日期；默认今天
  --map 列名=字段     指定某一列的含义，可重复

数据写在 SUBTRACT_DATA_DIR（默认 ./data）或 DATABASE_URL 指定的库中。`

const serve = `用法：subtract serve [选项]

选项
  --example           登记册为空时载入示例县

设置用环境变量：PORT、HOST、SUBTRACT_DATA_DIR、DATABASE_URL、SUBTRACT_LANG。
见 docs/operations.md。`

const helps: Readonly<Record<string, string>> = {
  evaluate,
  overlap,
  import: imports,
  groups: groups.help,
  serve,
  plan: plan.help,
  read: texts.help,
  usage: usageFiles.help,
  verify: ledger.helpVerify,
  ledger: ledger.helpLedger,
  backup: care.helpBackup,
  restore: care.helpRestore,
  doctor: care.helpDoctor,
  audit: audit.cli.help,
}

export const zh: CliWords = {
  refusals: {
    'command-unknown': ({ command, known }) =>
      `没有“${command}”这个命令。可用的命令：${known.join('、')}。`,
    'option-unknown': ({ option, command }) =>
      `${command} 没有 ${option} 这个选项。用 subtract ${command} --help 查看可用的选项。`,
    'option-needs-a-value': ({ option }) => `${option} 后面要写一个值。`,
    'option-takes-no-value': ({ option }) => `${option} 后面不能写值。`,
    'option-not-a-day': ({ option, value }) =>
      `${option} 的“${value}”不是一个存在的日期。请写成 2026-11-22 这样。`,
    'option-not-one-of': ({ option, value, known }) =>
      `${option} 不能是“${value}”，只能是 ${known.join('、')}。`,
    'option-not-a-count': ({ option, value }) => `${option} 要写一个正整数，不能是“${value}”。`,
    'map-not-a-pair': ({ value }) => `--map 要写成 列名=字段，读不懂“${value}”。`,
    'file-missing': ({ command }) =>
      command === 'read'
        ? `${command} 需要至少一个文件。${texts.nothingNamed}`
        : `${command} 需要至少一个文件。例如：subtract ${command} 台账.xlsx`,
    'rulebook-not-found': ({ name, known }) =>
      `没有名为“${name}”的规则库。可用的有：${known.join('、')}；也可以写规则库文件的路径。`,
    'rulebook-not-valid': ({ file, path, why }) =>
      `规则库 ${file} 的 ${path || '开头'} 处有误：${rulebookWhy('zh', why)}。改正后再试。`,
    'folder-not-writable': ({ folder, why }) =>
      `无法写入文件夹 ${folder}（${why}）。请换一个文件夹；里面若有这次写出的文件，可能不全。`,
  },
  help: (command) => (command === undefined ? commands : (helps[command] ?? commands)),
  title: '评估结果',
  asOf: (day, rulebook) => `截至 ${day} · 规则库 ${rulebook}`,
  counted: (tools, offices) => `${offices} 个单位的 ${tools} 个工具`,
  hoursNow: '现在每年耗时',
  hoursAfter: '按建议处置后',
  hours: (likely) => (likely.endsWith('万') ? `${likely}小时` : `${likely} 小时`),
  between: (low, high) => `（${low} 至 ${high}）`,
  hoursUnknown: (tools) => `另有 ${tools} 个工具没人统计过，算不出耗时，未计入。`,
  noHoursKnown: '没人统计过，算不出这些工具每年耗时多少。',
  recommended: '处置建议',
  peopleDecide: '以上只是机器的建议，由人决定。',
  found: '发现的问题',
  unfiled: '未备案',
  filingUnknown: (tools) => `（另有 ${tools} 个不详）`,
  doubled: '功能重复',
  dormant: '长期不用',
  forced: '强制使用',
  unknownShare: (share) => `因缺少证据而无法判定的占 ${share}。`,
  unjudged: (tools) => `有 ${tools} 个工具一条标准也无法判定，不等于没有问题。`,
  noneJudged:
    '规则库里没有一条标准能对这些工具作出判定：或不适用，或缺少证据。没有发现问题，不等于没有问题。',
  lookFirst: '最该先看的',
  written: (folder) => `已写入 ${folder}：`,
  noFilesWritten: '加 --out 文件夹，可写出报告、各单位表格和 PDF。',
  pdfNotMade: '没有找到可用的浏览器，未生成 PDF；report.html 可以直接打印。',
  rows: (taken, refused, passedOver) =>
    `读入 ${taken} 行，拒收 ${refused} 行，略过 ${passedOver} 行。`,
  warnings: (count) => `${count} 个单元格没读懂，原文已保留在记录旁。`,
  refusedRow: (place, why) => `${place}：${why}`,
  moreRows: (count) => `……还有 ${count} 行。`,
  columnsTaken: '识别为',
  columnKept: '未识别，原样保留',
  nothingToJudge: '文件里没有可以评估的工具。',
  overlapsFound: (pairs) => `发现 ${pairs} 对功能重复的工具。`,
  overlapCovers: (a, b, share) => `“${b}”能覆盖“${a}”功能的 ${share}`,
  overlapCoversBoth: (share) => `双方功能互相覆盖 ${share}`,
  overlapBecause: (shared) => `都涉及：${shared}`,
  overlapDegree: (share) => `重复度 ${share}。`,
  overlapNone: '没有发现功能重复的工具。',
  alikeTo: (name) => `与“${name}”最接近的现有工具`,
  assumedNote: '带 * 的数字是本系统假定的，不是法定的。',
  factLine: (name, value, source, asOf) => `${name}：${value}（${source}，${asOf}）`,
  quoteLine: (quote, source) => `“${quote}”（${source}）`,
  limitLine: (name, amount) => `${name}：${amount}`,
  sheets: {
    office: '单位',
    tools: '工具清单',
    findings: '问题清单',
    gaps: '缺少的证据',
    overlaps: '功能重复',
    columns: '列识别',
    contents: '目录',
    reply: '单位意见',
    others: '其余单位',
  },
  headings: {
    tool: '工具名称',
    kind: '类型',
    office: '主办（使用）单位',
    recommendation: '处置建议',
    into: '并入',
    reasons: '理由',
    hours: '每年耗时（小时）',
    hoursRange: '范围',
    findings: '问题数',
    wrong: '问题',
    family: '类别',
    severity: '性质',
    ground: '依据',
    evidence: '证据',
    remedy: '可以怎么办',
    who: '谁决定',
    criterion: '标准',
    missing: '缺少什么',
    other: '另一个工具',
    covered: '覆盖比例',
    because: '相同之处',
    objection: '单位意见（同意或异议，写明理由）',
    source: '出处',
  },
  imported: (fresh, changed, unchanged, refused) =>
    `新增 ${fresh}，变更 ${changed}，未变 ${unchanged}，拒收 ${refused}。`,
  importPreviewOnly: '这是预览，没有写入任何内容。',
  tour: {
    title: '走一遍：一个工作群组',
    registered: '登记：台账里的一行，成了登记册里的一个工具',
    observed: '观察：关于它，我们知道什么，不知道什么',
    evaluated: '评估：逐条对照规则',
    compared: '比对：有没有别的工具在做同样的事',
    burdened: '负担：一年花掉多少时间',
    recommended: '建议：机器建议，人来决定',
    example: '（示例）',
    plannedName: '示例小程序',
    cycleTitle: '从立项到关停：一个小程序',
    gated: '提交前：登记册里谁已经在做',
    gate: (name, share) => `${name}：已有其中 ${share} 的功能`,
    filed: '备案：立项建设，一次性告知补正，上线备案',
    heard: '处置：告知、说明、决定、整改单、核验、销号',
    closed: '关停：承接证明、公告、移交、下线、处置数据、注销',
    pointsOn: (name, where) => `原网址上写明：${name} 的功能由 ${where} 承接`,
    ledger: '存证：每一步都在存证台账里，谁都能核验',
    root: (entries, root) => `${entries} 条记录，树根 ${root}`,
    more: '在自己的登记册里走：npm start，再按屏幕上的链接设立账号。',
    madeBy: (file) => `由 ${file} 得出`,
    row: (place) => `出处：${place}`,
    unknown: '没有人说过',
    noOverlap: '没有发现',
    noGroup: '示例台账里没有可以走完流程的工作群组。',
  },
}
