import { burdenWords } from '../burden/index.ts'
import { caseWords, stepName } from '../cases/index.ts'
import { terms } from '../terms/index.ts'
import { limitOf } from './limitOf.ts'
import type { LedgerWords } from './shape.ts'

export const zh: LedgerWords = {
  refusals: {
    'not-a-ledger-file': ({ line }) =>
      `第 ${line} 行不是存证台账或回执的开头。请用存证台账页面下载的文件，或 subtract ledger export 写出的文件。`,
    'entries-differ-in-number': ({ told, found }) =>
      `存证台账不完整：文件说有 ${told} 条记录，实际有 ${found} 条。`,
    'root-differs': ({ size }) => `存证台账被改动过：${size} 条记录算出的树根与签名的树根不同。`,
    'entry-not-in-the-ledger': ({ place }) =>
      `第 ${place} 条记录不在签名的存证台账里，或被改动过。`,
    'signature-wrong': ({ keyId }) => `树根上的签名不是密钥 ${keyId} 签的。`,
    'key-not-of-this-ledger': ({ keyId }) =>
      `签名的密钥 ${keyId} 不属于这份存证台账：它不是第一个密钥，也没有前一个密钥的背书。`,
    'key-not-the-expected': ({ first, expected }) =>
      `存证台账的第一个密钥是 ${first}，不是您指定的 ${expected}。这可能是另一份存证台账。`,
    'older-not-contained': ({ size }) =>
      `存证台账被改写过：开头的 ${size} 条记录与旧文件的不一样。`,
    'older-needs-a-ledger': () =>
      '--since 要与完整的存证台账比较，不能与一张回执比较。请先下载完整的存证台账。',
    'promise-needs-a-ledger': () => '--promised 要和完整的存证台账一起用。请先下载完整的存证台账。',
    'promise-not-kept': ({ report, by }) =>
      `存证台账里没有这件反映 ${report}：承诺在 ${by} 前记入，没有记入，或已被移除。请保留这两个文件。`,
    'report-not-the-promised': ({ report }) =>
      `文件里的反映与存证的 ${report} 不一致：内容被改动过。`,
    'report-key-doubled': ({ period, keyId }) =>
      `${period} 的同一范围有两个签名密钥（${keyId} 是第二个）：可能用来认出反映的人。`,
    'size-without-head': ({ size }) =>
      `没有在 ${size} 条记录时签过名。请用存证台账页面上列出的大小。`,
    'ledger-act-unknown': ({ act, known }) =>
      act === ''
        ? `ledger 后面要写做什么：${known.join('、')}。`
        : `ledger 没有“${act}”这个做法。可用的：${known.join('、')}。`,
    'verify-takes-one-file': ({ count }) => `verify 需要一个文件，这里有 ${count} 个。`,
    'ledger-empty': () => '存证台账还是空的：还没有导入或评估过。',
    'ledger-file-not-readable': ({ file, why }) => `无法读写 ${file}（${why}）。`,
    'ledger-file-there-already': ({ file }) => `${file} 已经存在，没有覆盖。请换一个文件名。`,
  },
  helpVerify: `用法：subtract verify 文件 [选项]

离线核验一份存证台账或一张回执：每条记录都在、没有改动、签名为真。
文件从网页“存证台账”下载，或由 subtract ledger export 写出。

选项
  --since 旧文件      并核验：旧存证台账（或回执）里的记录原样都在
  --key 编号          第一个密钥必须是它；编号由主办单位公布
  --promised 文件     并核验：反映负担时拿到的承诺，存证台账已兑现
  --json              以 JSON 输出
  --lang zh|vi|en     语言

核验通过，退出码为 0；不通过为 7。`,
  helpLedger: `用法：subtract ledger 做什么 [选项]

  ledger export       写出完整的存证台账，任何人都可以用 subtract verify 核验
  ledger rotate-key   换一个签名密钥；旧密钥为新密钥背书，并记入存证台账

选项
  --out 文件          写到哪个文件；默认 ledger.jsonl
  --lang zh|vi|en     语言

内置数据库正被服务占用时，请先停止服务，或从网页下载。`,
  acts: {
    'key-added': ({ keyId, endorsed }) =>
      endorsed
        ? `启用新的签名密钥 ${keyId}，由密钥 ${endorsed.by} 背书。`
        : `启用第一个签名密钥 ${keyId}。`,
    'list-imported': ({ files, tools, offices }, count) =>
      `导入 ${count(files.length)} 个文件：新增或变更 ${count(tools)} 个工具、${count(offices)} 个单位。`,
    'tool-declared': ({ tool }) => `登记或变更工具 ${tool} 的申报内容。`,
    'register-evaluated': ({ evaluation, asOf, rulebook, tools, findings }, count) =>
      `评估 ${evaluation}：按规则库 ${rulebook.id} ${rulebook.version}，截至 ${asOf}，${count(tools)} 个工具，${count(findings)} 个问题。`,
    'sample-drawn': ({ case: id, seedSize, among, drawn }, count) =>
      `自查 ${id} 抽查：以 ${count(seedSize)} 条记录时的树根为种子，从 ${count(among.length)} 件中抽出 ${drawn.join('、') || '0 件'}。`,
    'limit-set': ({ limit, before, value, unit }) =>
      `规则库的数字“${limitOf('zh', limit)}”由 ${before} 改为 ${value}（${terms.zh.units[unit]}）。`,
    'text-kept': ({ text, demands }, count) => `留存文本 ${text}，读出 ${count(demands)} 处要求。`,
    'text-link-settled': ({ text, tool, answer }) =>
      answer === 'confirmed'
        ? `认定文本 ${text} 中的一处要求针对工具 ${tool}。`
        : `否认文本 ${text} 中的一处要求针对工具 ${tool}。`,
    'duties-changed': ({ account, duties }) =>
      duties.length === 0
        ? `账号 ${account} 已停用。`
        : `账号 ${account} 的职责：${duties.map(({ role }) => caseWords.zh.roles[role]).join('、')}。`,
    'report-key-added': ({ period, level, region, senders }, count) =>
      `启用 ${period} 反映负担的签名密钥，范围：${[region, level && terms.zh.levels[level]].filter(Boolean).join(' ') || '全部'}，可能的反映人 ${count(senders)} 名。`,
    'burden-reported': ({ report, on }) => `${on} 收到一件负担反映 ${report.slice(0, 12)}。`,
    'report-moved': ({ report, place, case: by }) =>
      `负担反映 ${report.slice(0, 12)}：${burdenWords.zh.places[place]}${by ? `（办件 ${by}）` : ''}。`,
    'step-taken': (act) =>
      `${caseWords.zh.kinds[act.kind]}办件 ${act.case} 第 ${act.number} 步：${stepName('zh', act)}。`,
  },
  whole: (entries) => `存证台账完整：${entries} 条记录，一条不少，一字未改。`,
  included: (place) => `回执属实：第 ${place} 条记录在存证台账里，一字未改。`,
  signed: (keyId, moment) => `由密钥 ${keyId} 于 ${moment} 签名。`,
  contains: (entries) => `旧文件里的 ${entries} 条记录原样都在。`,
  promise: (on, by) => `承诺属实：${on} 收到这件反映，${by} 前记入存证台账，内容一字未改。`,
  kept: (place) => `承诺已兑现：这件反映是存证台账的第 ${place} 条记录。`,
  signedPromise: (keyId) => `由密钥 ${keyId} 签名。`,
  firstKey: (keyId) => `第一个密钥：${keyId}。请与主办单位公布的编号核对。`,
  what: (verified) => ({ ledger: '存证台账', receipt: '回执', promise: '承诺' })[verified],
  written: (file, entries) => `已写出 ${file}：${entries} 条记录。`,
  keyChanged: (keyId, file) =>
    `已启用新密钥 ${keyId}，私钥在 ${file}。旧密钥已另存在旁边，请妥善保管或销毁。`,
  keyFromSetting: '密钥来自 SUBTRACT_LEDGER_KEY：请把新文件的内容写进这个设置，或删去这个设置。',
  page: {
    title: '存证台账',
    lead: '这里记下每一次导入和评估。只能往后加，不能改，也不能删；任何人都可以核验。',
    size: '记录',
    root: '树根',
    signedAt: '签名时间',
    signedBy: '签名密钥',
    empty: '存证台账还是空的。导入第一份清单后，这里就有记录。',
    entries: '最近的记录',
    newer: '较新的',
    older: '较早的',
    place: '序号',
    when: '时间',
    says: '内容',
    howTitle: '怎样核验',
    how: [
      '下载完整的存证台账。里面一行一条记录，开头一行是签名的树根。',
      '运行 npx subtract verify ledger.jsonl。不需要联网，也不需要相信本站。',
      '过些日子再下载一次，用 --since 旧文件 核验：旧的记录原样都在。',
    ],
    download: '下载完整的存证台账',
    downloadNote: (entries) => `${entries} 条记录，JSON Lines`,
    verifyHere: '在这里核验',
    verifyHereLead: '文件只在您的浏览器里读取和计算，不会上传。',
    verifyFile: '存证台账文件，或一张回执',
    verifyOlder: '较早保存的文件（选填）：核验它的记录是否原样都在',
    verifyKey: '公布的第一个密钥编号（选填）',
    verify: '核验',
    verifying: '正在核验',
    verifyNoFile: '请先选择文件。',
    keysTitle: '签名密钥',
    keyFirst: '第一个密钥',
    keyEndorsed: (by) => `由 ${by} 背书`,
    entryTitle: (place) => `存证台账第 ${place} 条`,
    leaf: '记录原文',
    leafNote: '核验时逐字节使用这段原文。',
    kept: '申报的细节另行保存，这里只有它的加盐哈希；依法须删除时可以删除，存证台账不受影响。',
    proof: (steps) => `证明（${steps} 步）`,
    proofNote: '从这条记录往上，逐步算出签名的树根（RFC 9162）。',
    receipt: '下载回执',
    receiptNote: '保存这个文件，以后随时可以用 npx subtract verify 核验。',
    toolPage: '看这个工具',
    timeline: '存证台账里的记录',
    footer: (entries, root) => `存证台账 ${entries} 条 · 树根 ${root}`,
    footerEmpty: '存证台账还没有记录',
  },
}
