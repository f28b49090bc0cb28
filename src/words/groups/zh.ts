import type { GroupWords } from './shape.ts'

export const zh: GroupWords = {
  refusals: {
    'chat-kind-unknown': ({ file }) =>
      `${file} 看不出是哪种导出。可以用：企业微信会话存档（解密后的 JSON）、钉钉或微信导出的表格、带时间和姓名的文本、Telegram 的 result.json，或者有群名称和成员两列的表格。`,
    'chat-encrypted': ({ file }) =>
      `${file} 是还没有解密的会话存档。先用企业微信的工具解密，再来处理。`,
    'chat-cut': ({ file }) => `${file} 不完整，后半截丢了。请重新导出一次，等导出完成再用。`,
    'chat-empty': ({ file }) => `${file} 里没有消息，也没有成员。请确认导出时选对了群和时间。`,
    'members-missing': ({ file }) =>
      `${file} 有群名称，但没有成员列。加一列“成员名单”（用顿号隔开），或者每个成员一行，列名写“姓名”“手机号”或“账号”。`,
    'group-key-needed': () =>
      '名单里有成员，需要密钥才能加密成编码。用 --key 文件 或 --passphrase-file 文件；没有密钥文件的，用 --new-key 文件 做一个。',
    'group-key-not-readable': ({ file, why }) => `${file} 读写不了（${why}）。请换一个位置。`,
    'group-key-not-usable': ({ file }) =>
      `${file} 不是密钥文件。密钥文件由 --new-key 或网页生成，只有一行。`,
    'passphrase-too-short': ({ file, fewest }) =>
      `${file ? `${file} 里的` : ''}口令太短，至少要 ${fewest} 个字符。几个不相干的词连在一起最好记。`,
    'group-key-there-already': ({ file }) => `${file} 已经存在。密钥不能覆盖，请换一个文件名。`,
    'group-key-differs': ({ held, sent }) =>
      `密钥不一致：已有的成员编码用的是 ${held}，这次是 ${sent}。不同密钥的编码无法比对，请改用同一把密钥重新处理；原来的密钥丢了的，用命令 subtract groups … --import --replace-members 全部换掉。`,
    'hashed-not-valid': ({ at }) => `文件里的“${at}”不对。请用本系统的网页或命令重新生成。`,
    'members-not-hashed': ({ group }) =>
      `“${group}”的成员不是编码，可能是姓名或号码，没有接收。请先在本机处理成编码再上传。`,
    'hashed-without-key': () => '文件里有成员编码，但没有写是哪把密钥。请重新生成。',
    'hashed-too-much': ({ at, most }) => `“${at}”太多，最多 ${most} 个。请分几个文件上传。`,
    'hashed-ahead': ({ day }) => `文件里有 ${day} 的内容，这一天还没有到。请检查导出日期和时钟。`,
    'hours-not-usable': ({ value }) => `--hours 要写成 08:30-18:00 这样，“${value}”读不懂。`,
    'zone-not-usable': ({ value }) => `--zone 要写成 +08:00 这样，“${value}”读不懂。`,
    'groups-file-not-writable': ({ file, why }) => `${file} 写不进去（${why}）。请换一个位置。`,
  },
  help: `用法：subtract groups 文件… [选项]

读取工作群的成员名单和聊天记录导出，在本机把成员变成编码、把消息变成数字，
写成一个可以上传的文件。姓名、号码和消息内容不会写进去。

选项
  --key 文件             密钥文件（同一次清理的人共用一把）
  --passphrase-file 文件 放口令的文件，不用密钥文件时用
  --new-key 文件         做一把新密钥，只写给本人可读
  --out 文件             写到哪里，默认 groups.hashed.json
  --import               直接存进登记库
  --replace-members      先清除登记库里已有的全部成员编码（换密钥时用）
  --hours 08:30-18:00    上班时间，其余时间、周末和节假日都算非工作时间
  --zone +08:00          聊天的人所在的时区，默认是本机时区
  --as-of 日期           导出的日期，默认今天
  --json                 输出 JSON
  --lang zh|vi|en        语言`,
  hashed: ({ groups, members, messages }) =>
    `读了 ${groups} 个群、${members} 个成员、${messages} 条消息。`,
  keyIs: (keyId) => `密钥指纹 ${keyId}`,
  unread: (count) => `有 ${count} 条读不懂，没有计入。`,
  ahead: (count) => `有 ${count} 条消息的时间还没有到，没有计入。`,
  cut: (file) => `${file} 结尾不完整，读到的部分已计入。`,
  written: (file) => `已写入 ${file}，里面没有姓名、号码和消息内容。`,
  keyWritten: (file) =>
    `新密钥在 ${file}。只交给同一次清理的经办人，不要上传，也不要和编码文件放在一起。`,
  taken: (taken, left) => `收下 ${taken} 个群，${left} 个没有收下。`,
  pairsFound: (pairs) => `成员几乎相同的群有 ${pairs} 对。`,
  outcomes: {
    taken: '已收下',
    unknown: '登记里没有这个群，先登记再上传',
    'not-only-one': '同名的群不止一个，写上主办单位或编号',
    retired: '这个群已经注销',
    'not-yours': '不归你所在的单位',
    twice: '同一个文件里出现了两次，只收第一次',
    'nothing-told': '没有成员，也没有消息',
  },
  signs: { dead: '长期没有消息', overdue: '任务已结束', doubled: '成员重复' },
  list: {
    title: '工作群组',
    lead: '哪些群没人说话了，哪些群任务结束了还在，哪些群是同一批人。',
    empty: '这里会列出工作群组。先登记群，再上传成员编码和聊天统计。',
    all: (count) => `全部 ${count}`,
    sign: (sign, count) =>
      `${{ dead: '长期没有消息', overdue: '任务结束未解散', doubled: '成员几乎相同' }[sign]} ${count}`,
    explained: (sign, { dormant, dissolve }) =>
      ({
        dead: `超过 ${dormant} 天没有消息。不知道最后一条消息在哪天的群不在其中。`,
        overdue: `任务结束或期限到了 ${dissolve} 天以上，还没有解散。`,
        doubled: '人少的那个群，八成以上成员也在另一个群里。少于五人的不列。',
      })[sign],
    none: '没有这样的群。',
    load: (told) =>
      `${told.people} 人里，一半人在 ${told.groups} 个以上的群里，每周收到 ${told.messages} 条消息、${told.demands} 次“收到请回复”；负担最重的一成人在 ${told.groups90} 个以上的群里，每周 ${told.messages90} 条消息、${told.demands90} 次。`,
    loadNote: '只有分布，没有任何一个人的数字。没有上传聊天统计的群，消息不在其中。',
    sorted: '问题多的在前',
    group: '群',
    signsName: '情况',
    members: '人数',
    messagesPerDay: '每天消息',
    demandsPerWeek: '每周要求回复',
    offHours: '非工作时间',
    last: '最后消息',
    unknown: '不知道',
    nothing: '没有问题',
    pairsSorted: '重复比例高的在前',
    other: '另一个群',
    shared: '共同成员',
    sharedOf: (shared, smaller) => `${shared} 人，人少的群共 ${smaller} 人`,
    share: '占人少的群',
    purpose: '用途相似度',
    bring: '上传成员编码和聊天统计',
  },
  part: {
    title: '群里的情况',
    lead: ({ weeks, messages, demands, offHours }) =>
      `近 ${weeks} 周，每个成员每周收到 ${messages} 条消息，其中 ${offHours} 在非工作时间；每周有 ${demands} 次要求回复。`,
    noWeeks: '还没有这个群的聊天统计。没有统计不等于没有消息。',
    note: '只计数：不保存谁说了什么，也查不到某个人在哪些群里。',
    byWeek: '按周看',
    bars: '条形是消息数，深色是非工作时间。',
    week: '周（从星期一起）',
    messages: '消息',
    active: '发言人数',
    demands: '要求回复',
    answers: '回“收到”',
    offHours: '非工作时间',
    pairsTitle: '成员几乎相同的群',
    pair: (shared, share) => `共同成员 ${shared} 人，占人少的群的 ${share}`,
    purpose: (share) => `用途相似度 ${share}`,
    list: '全部工作群组',
  },
  intake: {
    title: '上传工作群的成员和聊天统计',
    lead: '名单和聊天记录不离开你的电脑。浏览器先把成员变成编码、把消息变成数字，你看过以后再发送。',
    steps: [
      '选文件：成员名单，或企业微信、钉钉、微信、QQ、Telegram、Zalo 的聊天记录导出。',
      '输入口令，或选密钥文件。同一次清理的人要用同一个，编码才能比对。',
      '看一遍要发送的内容，里面没有姓名、号码和消息，再发送。',
    ],
    here: '在这台电脑上处理',
    files: '文件',
    filesHint: '表格（xlsx、csv）、文本或 JSON，可以选多个。',
    passphrase: '口令',
    passphraseHint: (fewest) => `至少 ${fewest} 个字符。不会发送，也不会保存；忘了就要全部重来。`,
    keyFile: '密钥文件',
    keyFileHint: '有密钥文件就不用口令。比口令更难猜。',
    newKey: '做一把新密钥',
    from: '上班时间',
    to: '下班时间',
    exportedOn: '导出的日期',
    hash: '处理',
    working: '正在处理，文件大的要等一会儿',
    noFile: '还没有选文件。',
    noKey: '输入口令，或选密钥文件。',
    preview: '要发送的内容',
    previewLead: '只有这些会发送。',
    whole: '逐字看',
    groupName: '群',
    memberCount: '成员编码',
    weekCount: '有统计的周数',
    send: '发送',
    save: '存成文件',
    hashedFile: '上传处理好的文件',
    hashedLead: '在别的电脑上，或用命令处理好的文件，在这里上传。',
    sendHashed: '上传',
    noHashedFile: '还没有选文件。',
    notJson: '这不是处理好的文件。名单和聊天记录要先在本机处理，不能直接上传；这个文件没有保存。',
    byCommand: '浏览器不能用脚本的，可以用命令处理：',
    protects: '保护了什么，没有保护什么',
    protectsSays: [
      '服务器只有编码。没有密钥，看不出是谁，也不能拿姓名去试。',
      '谁同时有密钥和编码，就能拿姓名一个个去试。所以密钥只给经办人，不要放到服务器上。',
      '群的名称照原样上传。名称里有姓名的，先改。',
    ],
    doneTitle: '已收下',
    notTaken: '没有收下的',
    toList: '看工作群组',
    again: '再上传',
    refusedTitle: '没有收下，什么也没有改',
  },
}
