import type { TextWords } from './shape.ts'

export const zh: TextWords = {
  refusals: {
    'text-says-nothing': () => '没有文字可读。请把文字粘贴进来，或选择一个文件。',
    'text-too-long': ({ most }) => `文字超过 ${most} 个字。请分几次读。`,
    'title-missing': () => '请写上标题，如通知的名称。',
    'title-too-long': ({ most }) => `标题超过 ${most} 个字，请写短一些。`,
    'texts-not-for-you': () => '您的职责不包括留存文本。读文本谁都可以；留存请找登记员或审核员。',
    'office-not-known': ({ office }) => `登记册里没有单位 ${office}。请从单位页面查编号，或留空。`,
    'text-not-found': () => '没有这份文本。',
    'tool-not-known': ({ tool }) =>
      `登记册里没有工具 ${tool}。请写工具页面上的编号，如 T-00000001。`,
    'no-demand-there': () => '这里没有读出要求。请从列出的句子里选。',
    'tool-out-of-reach': ({ tool }) => `工具 ${tool} 不在您职责所及的范围，不能由您认定。`,
    'own-tool-not-refused': ({ tool }) =>
      `工具 ${tool} 由您所在的单位主办，不能由本单位的人否认。请由上级审核。`,
    'link-answered-so-already': () => '这一条已经这样认定过了。',
  },
  help: `用法：subtract read 文件… [选项]

读通知、考核办法、群公告，找出其中强制下载使用、下达指标、排名通报、
打卡、转发投票、留痕、重复报送等要求；同时列出用了同样的字眼、
但只是禁止、说明、转述或自愿的句子，并说明为什么不算。

文件可以是 txt、md、html、docx、带文字的 pdf，或其文件夹；- 表示从标准输入读。
什么都不会保存，也不会上传。

选项
  --register 台账     指出每条要求针对台账里的哪个工具
  --json              以 JSON 输出，格式见 docs/read.md
  --lang zh|vi|en     语言
  --as-of 日期        台账的截止日期；默认今天

找到与否，退出码都是 0；文件读不了为 3。`,
  nothingNamed: '例如：subtract read 通知.docx，或 cat 通知.txt | subtract read -',
  stances: {
    prohibition: '是禁止或取消这样做',
    definition: '是在说明或列举什么算问题',
    report: '是转述别处或过去的情况',
    question: '是提问',
    voluntary: '是自愿，或本人办事时的操作',
    statement: '只是提到，没有要求谁去做',
  },
  strengths: { hard: '必须', soft: '号召' },
  ways: {
    named: '句中点名',
    'named-before': '前文点名',
    'by-kind': '按类型推断',
    alike: '名称相近',
    'by-hand': '人工指定',
  },
  kinds: { notice: '通知', rule: '考核办法、制度', announcement: '群公告、聊天通知' },
  answers: { open: '待认定', confirmed: '已认定', refused: '已否认' },
  place: (paragraph, page) =>
    page === undefined ? `第 ${paragraph} 段` : `第 ${page} 页第 ${paragraph} 段`,
  found: (demands, harmless) =>
    `有 ${demands} 处要求；另有 ${harmless} 句用了同样的字眼，但不算要求。`,
  foundNone: '没有读出强制、指标、排名、打卡、留痕或重复报送的要求。',
  harmlessTitle: '不算要求',
  about: (names) => `针对：${names}`,
  aboutNobody: '没有对上登记册里的工具',
  unread: (pages) => `第 ${pages} 页是图片，没有文字，没有读。`,
  demand: (kinds, families, strength) => `${strength}：${kinds}（${families}）`,
  page: {
    title: '读一段文字',
    lead: '粘贴一份通知、考核办法或群公告，看看里面有没有强制下载使用、下指标、排名通报、打卡留痕、重复报送的要求。',
    notKept: '读完就忘：文字不保存，也不记是谁读的。',
    paste: '把文字粘贴在这里',
    pasteHint: (most) => `最多 ${most} 个字。`,
    file: '或选择一个文件',
    fileHint: (bytes) => `txt、md、html、docx 或带文字的 pdf，不超过 ${bytes}。`,
    read: '读',
    resultTitle: '读出了什么',
    another: '再读一份',
    textTitle: '原文',
    textLead: '加底色的是要求，后面写明是哪一种；加虚线的用了同样的字眼，但不算要求。',
    demandsTitle: '要求',
    harmlessLead: '这些句子用了同样的字眼，但没有要求谁去做。',
    markDemand: '要求',
    markHarmless: '不算要求',
    machine: '这是机器按字句判断的，可能看漏或看错；是不是问题，由人决定。',
  },
  keep: {
    title: '留存这份文本',
    lead: '留存后，经人认定的要求会成为对相应工具的证据，所有人都能看到。电话、证件号和带称谓的人名会先换成星号；句子里单独出现的人名认不出来，留存前请自己删掉。',
    name: '标题',
    kind: '种类',
    office: '发文单位编号',
    officeHint: '如 O-00000001；不清楚就留空',
    issuedOn: '发文日期',
    issuedOnHint: '如 2026-11-22；不清楚就留空',
    keep: '留存',
    kept: '已留存。请逐条认定每处要求针对哪个工具。',
    keptBefore: '这份文本以前留存过，没有重复留存。',
  },
  queue: {
    title: '留存的文本',
    lead: '从这些通知和公告里读出的要求，经人认定针对哪个工具后，才算证据。',
    none: '还没有留存过文本。',
    noneWaiting: '没有待认定的。',
    waiting: '待认定的',
    all: '全部',
    open: (count) => `${count} 条待认定`,
    confirmed: (count) => `${count} 条已认定`,
    demands: (count) => `${count} 处要求`,
    readOne: '读一段文字',
    older: '较早的',
    keptOn: '留存日期',
    issuedOn: '发文日期',
    office: '发文单位',
    kind: '种类',
    digest: '内容摘要（SHA-256）',
    linksTitle: '针对哪个工具',
    linksLead: '机器按名称提出，由人认定。认定后登记册会重新评估。',
    noLinks: '没有对上登记册里的工具。',
    signInToAnswer: '认定要先登录。',
    confirm: '是它',
    refuse: '不是它',
    confirmLabel: (tool) => `是它：${tool}`,
    refuseLabel: (tool) => `不是它：${tool}`,
    otherTool: '指定另一个工具',
    otherToolHint: '工具编号，如 T-00000001',
    link: '认定',
    answered: { confirmed: '已认定，登记册已重新评估。', refused: '已否认，不再作为证据。' },
  },
  evidence: { soft: '号召，不是硬性要求', fromText: '看全文' },
  gate: {
    title: '申请材料里的要求',
    lead: '按名称、功能和附上的通知稿读出。打卡、排名、留痕等强制功能原则上不得设置。',
    none: '没有读出打卡、排名、留痕、指标等要求。',
    where: { name: '名称', functions: '功能', content: '立项内容', notice: '通知稿' },
  },
}
