import type { AuditWords } from './shape.ts'

export const zh: AuditWords = {
  title: '机器人看到了什么',
  lead: ({ day, seen, of }) => `${day}用浏览器打开了 ${seen} 个网页（已知共 ${of} 个）。`,
  notSeen: ({ day, why }) => `${day}没能打开网页：${why}没看到不等于有问题。`,
  never: '还没有查看过这个工具的网页。',
  waits: '已经排队，几分钟内查看。',
  ask: '现在查看',
  asked: '已经排队，几分钟内查看，刷新本页可以看到结果。',
  askLead: '机器人只看公开的网页，遵守 robots.txt，一次只开一个网页，不登录、不填表。',
  detectors: {
    accessible: '无障碍',
    'elder-mode': '长辈版',
    quick: '打开速度和大小',
    'dead-links': '失效链接',
    'login-wall': '先登录才能看',
    complaint: '投诉建议入口',
    sponsor: '主办单位',
    'filing-number': '备案编号',
    'last-update': '更新时间',
    'mixed-content': '混合内容',
    encrypted: '加密连接',
    'pop-ups': '强制弹窗',
  },
  passes: {
    accessible: () => '机器能测出的 WCAG 2.2 AA 各项都符合。',
    'elder-mode': () => '字号、对比度、点击区域和行距都达到适老化规范。',
    quick: () => '打开够快，也不大。',
    'dead-links': () => '试过的链接都能打开。',
    'login-wall': () => '不登录也能看到信息。',
    complaint: (seen) => `有投诉建议入口：“${seen}”。`,
    sponsor: (seen) => `标明了主办单位：“${seen}”。`,
    'filing-number': (seen) => `标明了编号：${seen}。`,
    'last-update': (seen) => `标明更新于 ${seen}。`,
    'mixed-content': () => '没有不加密的内容。',
    encrypted: () => '各页都用加密连接（HTTPS）。',
    'pop-ups': () => '没有弹窗挡在前面。',
  },
  faults: {
    'rule-broken': ({ seen, count }) => `不符合规则 ${seen}，${count} 处。`,
    'no-elder-mode': () => '没有找到长辈版或大字版的入口，平时的页面也没有达到规范。',
    'text-small': ({ measured, wanted, count }) =>
      `正文最小 ${measured} 像素，应不小于 ${wanted} 像素，共 ${count} 处。`,
    'text-cannot-grow': ({ measured, wanted }) =>
      `页面限制缩放，文字最大只能到 ${measured} 像素，应能放大到 ${wanted} 像素。`,
    'contrast-low': ({ measured, wanted, count }) =>
      `文字对比度最低 ${measured}:1，应不低于 ${wanted}:1，共 ${count} 处。`,
    'target-small': ({ measured, wanted, count }) =>
      `可点击的地方最小 ${measured} 像素，应不小于 ${wanted} 像素，共 ${count} 处。`,
    'lines-close': ({ measured, wanted, count }) =>
      `行距最小 ${measured} 倍，应不小于 ${wanted} 倍，共 ${count} 处。`,
    advertisement: ({ seen }) => `页面上有广告：“${seen}”。`,
    slow: ({ measured, wanted }) => `打开用了 ${measured} 秒，超过 ${wanted} 秒。`,
    heavy: ({ measured, wanted }) => `下载了 ${measured} KB，超过 ${wanted} KB。`,
    'link-dead': ({ seen, measured }) =>
      measured === '' ? `链接打不开：${seen}` : `链接打不开（${measured}）：${seen}`,
    'sign-in-first': () => '没看到信息就要求登录。',
    'no-complaint-function': () => '看过的网页上没有投诉建议入口。',
    'no-sponsor': () => '看过的网页上没有标明主办单位。',
    'no-filing-number': () => '看过的网页上没有标明备案编号。',
    'no-update-day': () => '看过的网页上没有标明更新时间。',
    'loaded-unencrypted': ({ seen }) => `加密的网页里载入了不加密的内容：${seen}`,
    'sent-unencrypted': ({ seen }) => `表单不加密发送到：${seen}`,
    'not-encrypted': () => '没有使用加密连接（HTTPS）。',
    'certificate-not-good': () => '加密证书无效，浏览器不信任。',
    overlay: ({ seen, measured }) => `打开就有弹窗，遮住屏幕的 ${measured}：“${seen}”。`,
    'script-dialog': ({ seen }) => `打开就弹出对话框：“${seen}”。`,
    'window-opened': () => '没有点击就打开了新窗口。',
  },
  failures: {
    'not-an-address': '登记的不是网址。',
    'address-inside': '网址指向内部网络，未列入允许名单。',
    'name-unknown': '域名查不到。',
    'not-reached': '连不上服务器。',
    'certificate-wrong': '加密证书无效。',
    'robots-forbid': '网站的 robots.txt 不让机器人看。',
    'robots-silent': '网站没有回答 robots.txt，按不让看处理。',
    refused: '服务器拒绝访问。',
    'page-gone': '网页不存在。',
    'server-broken': '服务器出错。',
    'not-a-page': '打开的不是网页。',
    'too-slow': '太慢，没有等到。',
    'too-large': '网页太大。',
    'too-many-requests': '网页请求太多。',
    'too-many-redirects': '网页不停跳转。',
    'too-many-dialogs': '网页不停弹出对话框。',
    'page-crashed': '网页让浏览器崩溃。',
    'not-found-out': '没有查清。',
  },
  couldNotLook: (why) => `没能查看：${why}`,
  doesNotApply: '不适用。',
  marks: {
    passes: '符合',
    fails: '不符合',
    'could-not-look': '没能查看',
    'does-not-apply': '不适用',
  },
  place: (where, page) => `${page} 的 ${where}`,
  more: (count) => `共 ${count} 处。`,
  figures: ({ seconds, weight, requests }) =>
    `首页 ${seconds} 秒打开，下载 ${weight}，请求 ${requests} 次。`,
  history: '历次查看',
  historyLine: ({ day, failed, unseen }) => `${day}：${failed} 项不符合，${unseen} 项没能查看`,
  refusals: {
    'tool-not-found': '没有这个工具。',
    'audit-not-for-you': '只有这个工具的主办单位和负责审核、核验的人可以安排查看。',
    'tool-has-no-address': '这个工具没有登记网址，或者已经注销，无法查看。请先在台账里补上网址。',
  },
  cli: {
    help: `用法：subtract audit 网址… [选项]

用浏览器打开网页，逐项检查：无障碍、长辈版、速度、失效链接、登录墙、投诉入口、
主办单位、备案编号、更新时间、加密、弹窗。不需要服务器，不保存结果。

选项
  --pages 个数        每个网址最多看几页；默认 5
  --inside 主机       允许查看的内部网络主机，可重复
  --json              以 JSON 输出
  --lang zh|vi|en     语言

退出码：0 全部符合；9 有不符合的；10 有网址没能查看。`,
    refusals: {
      'address-missing': () =>
        'audit 需要至少一个网址。例如：subtract audit https://www.example.gov.cn',
      'audit-address-not-an-address': ({ address }) =>
        `“${address}”不是网址。请写成 https://… 的样子。`,
      'audit-host-not-a-host': ({ host }) =>
        `--inside 的“${host}”不是主机名。只写主机名或 IP 地址。`,
      'no-browser': ({ tried }) =>
        `这台机器上没有能启动的浏览器${tried.map(({ path, why }) => `（${path}：${why}）`).join('')}。请安装 Chromium，或用 CHROMIUM_PATH 指定。`,
      stopped: () => '查看中断了。',
    },
    looking: (address) => `正在查看 ${address}`,
    summary: ({ failed, unseen, all }) => `共 ${all} 项：${failed} 项不符合，${unseen} 项没能查看`,
  },
}
