import type { IntakeWords } from './shape.ts'

const mb = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
const looks: Readonly<Record<string, string>> = {
  pdf: 'PDF 文件',
  png: '图片',
  jpeg: '图片',
  gif: '图片',
  gzip: '压缩包',
  rar: '压缩包',
  '7z': '压缩包',
  zip: '压缩包',
  docx: 'Word 文档',
  pptx: '演示文稿',
  ods: 'OpenDocument 表格',
  xlsb: '二进制 Excel 文件（xlsb）',
  html: '网页',
  xml: 'XML 文件',
  rtf: 'RTF 文档',
  ole: '旧版 Office 文件',
  sqlite: '数据库文件',
  exe: '程序文件',
  elf: '程序文件',
  binary: '二进制数据',
}

const kinds: Readonly<Record<string, string>> = {
  app: '政务应用程序',
  account: '政务公众账号',
  group: '工作群组',
  form: '填报表单',
  site: '网站与业务系统',
}
const wants: IntakeWords['wants'] = {
  text: '文字',
  day: '日期，如 2024年3月、2024.3.5',
  count: '数量，如 300、1.2万',
  share: '比例，如 35%',
  'yes-no': '是或否',
  minutes: '时长，如 20分钟、半小时',
  frequency: '频次，如 每周、每月、每季度',
  kind: '工具类型，如 小程序、公众号、工作群、报表、网站',
  level: '层级，如 县级、乡级',
  life: '运行状态，如 在用、拟关停、已注销',
  audience: '使用对象，如 群众、企业、机关干部、基层干部',
  'app-form': '应用形态：APP、小程序或快应用',
  'filing-number': '备案编号，没有备案的填“无”',
  'filing-state': '备案情况',
  'office-kind': '单位性质：行政机关、群团组织、事业单位或其他',
  'known-words': '规定的几种说法之一',
  'readable-cell': '没有公式错误的内容',
  'true-or-false': 'true 或 false（不能写 yes、no、on、off）',
  'web-address': '完整的网址',
  'known-version': 'publiccode.yml 的版本 0.2 至 1',
  'one-line': '一行文字',
  'kind-was-guessed': '工具类型',
  'sponsor-from-file-name': '主办（使用）单位',
  'sponsor-from-title': '主办（使用）单位',
  'same-as-first-row': '与前一行相同的内容',
}

export const zh: IntakeWords = {
  fileRefusals: {
    'file-not-found': ({ file }) => `找不到“${file}”。请检查文件名和所在文件夹。`,
    'file-not-readable': ({ file, why }) =>
      why === 'EACCES' || why === 'EPERM'
        ? `没有读取“${file}”的权限。`
        : `“${file}”无法读取（${why}）。`,
    'file-empty': ({ file }) => `“${file}”是空文件。`,
    'file-too-large': ({ file, bytes, mostBytes }) =>
      `“${file}”有 ${mb(bytes)}，超过上限 ${mb(mostBytes)}。请拆成几个文件后再导入。`,
    'file-unpacks-too-large': ({ file, mostBytes }) =>
      `“${file}”解压后超过上限 ${mb(mostBytes)}，已停止读取。请只保留需要的工作表后另存。`,
    'file-encrypted': ({ file }) => `“${file}”设有打开密码。请在 Excel 或 WPS 中取消密码后另存。`,
    'file-truncated': ({ file }) => `“${file}”不完整或已损坏，可能没有下载完。请重新获取这份文件。`,
    'file-is-old-excel': ({ file }) =>
      `“${file}”是旧版 Excel（.xls）文件，不论扩展名是什么。请用 Excel 或 WPS 另存为 .xlsx。`,
    'text-kind-unknown': ({ file, looksLike }) =>
      looksLike === undefined
        ? `认不出“${file}”是什么文件。可以读 txt、md、html、docx 和带文字的 pdf。`
        : `“${file}”看起来是${looks[looksLike] ?? looksLike}，读不出文字。请另存为 docx 或 txt，或直接粘贴文字。`,
    'text-not-in-file': ({ file, pages }) =>
      `“${file}”的 ${pages} 页都是图片，没有可读的文字。请用原文件，或先做文字识别，或把文字粘贴进来。`,
    'pdf-takes-too-long': ({ file, seconds }) =>
      `“${file}”在 ${seconds} 秒内没有读完，可能已损坏或被做了手脚。请另存为 docx 或 txt 再试。`,
    'html-too-deep': ({ file, deepest }) =>
      `“${file}”的网页标签嵌套超过 ${deepest} 层，不再读下去。请只粘贴正文。`,
    'file-kind-unknown': ({ file, looksLike }) =>
      looksLike === undefined
        ? `认不出“${file}”是什么文件。可以导入 xlsx、csv、json、jsonl 和 publiccode.yml。`
        : `“${file}”看起来是${looks[looksLike] ?? looksLike}，不是台账。可以导入 xlsx、csv、json、jsonl 和 publiccode.yml。`,
    'no-table-found': ({ file, sheet }) =>
      sheet === undefined
        ? `在“${file}”里没有找到工具台账：没有一行像表头，也没有一列像工具名称。`
        : `在“${file}”的工作表“${sheet}”里没有找到工具台账。`,
    'map-names-unknown-field': ({ field, known }) =>
      `没有名为“${field}”的字段。可用的字段：${known.join('、')}。`,
    'map-names-unknown-heading': ({ heading, known }) =>
      `文件里没有名为“${heading}”的列。现有的列：${known.join('、')}。`,
    'json-not-valid': ({ file, line, why }) =>
      line === undefined
        ? `“${file}”不是有效的 JSON（${why}）。`
        : `“${file}”第 ${line} 行不是有效的 JSON（${why}）。`,
    'yaml-not-valid': ({ file, line, why }) =>
      line === undefined
        ? `“${file}”不是有效的 YAML（${why}）。`
        : `“${file}”第 ${line} 行不是有效的 YAML（${why}）。`,
    'yaml-explodes': ({ file }) => `“${file}”里的 YAML 引用层层展开，数量过大，已拒绝读取。`,
  },
  rowRefusals: {
    'name-missing': ({ cell }) => `${cell}：没有工具名称。`,
    'kind-not-recognised': ({ cell, text }) =>
      text === ''
        ? `${cell}：看不出是哪一类工具（应用程序、公众账号、工作群组、填报表单、网站与业务系统）。`
        : `${cell}：“${text}”不知道属于哪一类工具。`,
    'sponsor-missing': ({ cell }) => `${cell}：没有主办（使用）单位。`,
    'cell-not-understood': ({ cell, text, wanted }) =>
      `${cell}：“${text}”读不懂，应为${wants[wanted]}。`,
    'same-tool-twice': ({ firstRow }) => `与第 ${firstRow} 行是同一个工具，没有新的内容。`,
    'record-not-valid': ({ key, wanted }) => `“${key}”不符合标准，应为${wants[wanted]}。`,
  },
  outcomes: {
    new: '新增',
    changed: '有变化',
    unchanged: '无变化',
    refused: '未能登记',
    'passed-over': '跳过',
  },
  passedOver: { subtotal: '小计或合计行', note: '说明、标题或空表', hidden: '隐藏的行或工作表' },
  wants,
  warning: ({ heading, text, wanted }) => {
    switch (wanted) {
      case 'kind-was-guessed':
        return `表里没有说明工具类型，按“${heading}”等线索推定为${kinds[text] ?? text}。`
      case 'sponsor-from-file-name':
        return `表里没有主办单位一列，暂以文件名“${text}”作为单位名称。`
      case 'sponsor-from-title':
        return `表里没有主办单位一列，按标题或工作表名取为“${text}”。`
      case 'same-as-first-row':
        return `“${heading}”填的“${text}”与同一工具的前一行不一致，以前一行为准。`
      default:
        return `“${heading}”填的“${text}”读不懂，应为${wants[wanted]}；原文已保留。`
    }
  },
  fields: {
    name: '工具名称',
    kind: '工具类型',
    sponsor: '主办（使用）单位',
    sponsorLevel: '主办单位层级',
    sponsorKind: '单位性质',
    description: '简介',
    capabilities: '功能项',
    audiences: '使用对象',
    level: '层级',
    region: '行政区划',
    province: '省',
    city: '市',
    county: '县（区）',
    township: '乡镇（街道）',
    life: '运行状态',
    launchedOn: '上线时间',
    serial: '序号',
    beside: '原样保留',
    platform: '所在平台',
    address: '网址',
    domain: '域名',
    appForm: '应用形态',
    appId: '应用标识（AppID）',
    filing: '备案情况',
    filingNumber: '备案编号',
    filingParts: '已提交的备案材料',
    filingSubmittedOn: '备案申请时间',
    completenessReviewedOn: '完整性审核时间',
    technicalReviewBeganOn: '技术检测开始时间',
    technicalReviewedOn: '技术检测完成时间',
    gapsToldOn: '补正告知时间',
    correctedOn: '补正时间',
    filingWithdrawn: '是否放弃备案',
    handle: '账号标识',
    groupId: '群号',
    purpose: '用途',
    endsOn: '截止时间',
    issuer: '制定机关',
    formNumber: '表号',
    approvalNumber: '批准（备案）文号',
    expiresOn: '有效期至',
  },
  holds: {
    text: '文字',
    list: '几项文字，用顿号、分号或换行隔开',
    day: '日期',
    days: '几个日期',
    count: '数量',
    money: '金额',
    share: '比例',
    shares: '几个比例',
    'yes-no': '是或否',
    minutes: '时长',
    frequency: '频次',
    kind: '工具类型',
    level: '层级',
    life: '运行状态',
    audiences: '使用对象',
    'app-form': '应用形态',
    filing: '备案编号或备案情况',
    'office-kind': '单位性质',
    'special-scene': '安保、应急或无',
    'group-term': '长期或临时',
    words: '规定的几种说法',
  },
  besideField: (heading) => `“${heading}”（原样保留）`,
}
