import type { CareWords } from './shape.ts'

const checks = {
  settings: '设置',
  node: 'Node',
  folder: '数据文件夹',
  room: '磁盘空间',
  database: '数据库',
  tables: '数据表',
  ledger: '存证台账',
  key: '签名密钥',
  clock: '时钟',
  calendar: '工作日历',
  browser: 'PDF 浏览器',
} as const

export const zh: CareWords = {
  refusals: {
    'backup-needs-out': () => '请写明备份文件：subtract backup --out 文件。',
    'restore-takes-one-file': ({ count }) => `restore 需要一个备份文件，这里有 ${count} 个。`,
    'backup-file-not-readable': ({ file, why }) => `无法读写 ${file}（${why}）。`,
    'backup-file-there-already': ({ file }) => `${file} 已经存在，没有覆盖。请换一个文件名。`,
    'not-a-backup': ({ file }) => `${file} 不是登记册的备份。请使用 subtract backup 写出的文件。`,
    'backup-format-newer': ({ file, format }) =>
      `${file} 是较新格式（${format}）的备份。请用写出它的程序或更新的版本。`,
    'backup-cut-short': ({ file }) =>
      `${file} 不完整，未从中恢复任何内容。请重新拷贝，或使用更早的备份。`,
    'backup-changed': ({ file }) =>
      `${file} 与写出时不同，摘要不符，未从中恢复任何内容。请重新拷贝，或使用更早的备份。`,
    'backup-not-as-told': ({ table }) =>
      table === ''
        ? '备份自相矛盾：各行算出的摘要与备份所写的不同。未保留任何内容。'
        : `备份自相矛盾：表 ${table} 的行数与备份所写的不同。未保留任何内容。`,
    'backup-rows-refused': ({ table, why }) =>
      `数据库不接受备份中表 ${table} 的数据（${why}）。未保留任何内容。`,
    'backup-schema-newer': ({ backup, program }) =>
      `备份的结构版本（${backup}）高于本程序支持的版本（${program}）。请先升级程序。`,
    'backup-schema-differs': ({ backup, register }) =>
      `备份的结构版本为 ${backup}，这里的数据表为 ${register}。请恢复到新的数据文件夹或新的数据库。`,
    'register-not-empty': ({ table }) =>
      `登记册不是空的：表 ${table} 中已有数据。备份只能恢复到空的登记册；请用 SUBTRACT_DATA_DIR 指定新的文件夹，或用 DATABASE_URL 指定新的数据库。`,
    'register-not-begun': () =>
      '这里还没有登记册，没有可备份的内容。请检查 SUBTRACT_DATA_DIR 或 DATABASE_URL。',
    'ledger-hashes-differ': ({ entries }) =>
      `备份中有 ${entries} 条存证记录与其哈希不符。未保留任何内容。`,
  },
  helpBackup: `用法：subtract backup --out 文件 [选项]

把整个登记册在同一时刻的内容写入一个新文件。使用 PostgreSQL 时服务可以照常
运行；使用数据文件夹时须先停止服务。
存证台账的私钥不在文件里：请另外保存一份。

选项
  --out 文件          写到哪个文件；已有的文件不会被覆盖
  --json              以 JSON 输出
  --lang zh|vi|en     语言`,
  helpRestore: `用法：subtract restore 文件 [选项]

把备份恢复到空的登记册，要么全部恢复，要么什么都不留；并核验摘要、行数和
存证台账。数据文件夹与 PostgreSQL 之间可以互相恢复。

选项
  --json              以 JSON 输出
  --lang zh|vi|en     语言`,
  helpDoctor: `用法：subtract doctor [选项]

逐项检查程序运行所需的条件，指出哪里不对、该怎么办。不作任何更改。

选项
  --json              以 JSON 输出
  --lang zh|vi|en     语言

一切正常，退出码为 0；有不正常的为 8。`,
  backedUp: (file, rows, size) => `已写入 ${file}：${rows} 行，${size}。`,
  restored: (rows, moment) => `已恢复 ${rows} 行，内容为 ${moment} 时的状态。`,
  ledgerAsFar: (entries, root) => `存证台账：${entries} 条记录，树根 ${root}。`,
  keyNotInside: (keyId) =>
    `存证台账的私钥（${keyId}）不在这个文件里。请把 ledger-key.pem 或 SUBTRACT_LEDGER_KEY 的内容另存一处：没有它，存证台账无法继续。`,
  guardIt: '文件中有账号、密码哈希和存证台账之外保存的内容。请像保护登记册一样保护它。',
  keyNeeded: (keyId) =>
    `首次启动之前，请把密钥 ${keyId} 的 ledger-key.pem 放进数据文件夹，或写入 SUBTRACT_LEDGER_KEY。`,
  checks,
  states: { ok: '正常', 'not-ok': '不正常', 'not-looked-at': '未检查' },
  good: {
    'settings-read': ({ given }, { list }) =>
      given.length === 0 ? '全部使用默认值。' : `已设置：${list(given)}。`,
    'node-new-enough': ({ version }) => `版本 ${version}。`,
    'folder-writable': ({ folder }) => `${folder} 可以写入。`,
    'room-left': ({ bytes }, say) => `剩余 ${say.bytes(bytes)}。`,
    'database-answers': ({ version, encoding }) => `PostgreSQL ${version}，${encoding}。`,
    'tables-up-to-date': ({ schema }) => `已是最新，结构版本 ${schema}。`,
    'tables-not-made-yet': () => '尚未建立，首次启动时会建立。',
    'ledger-holds': ({ size, looked, at, keyId }, { count, moment }) =>
      `${count(size)} 条记录，由密钥 ${keyId} 于 ${moment(at)} 签名；已核验最后 ${count(looked)} 条。`,
    'ledger-not-begun': () => '还是空的，首次导入时开始。',
    'key-known': ({ keyId }) => `密钥 ${keyId}。`,
    'key-not-made-yet': () => '尚未生成，首次启动时会生成。',
    'clock-plausible': ({ at }, { moment }) => `${moment(at)}。`,
    'calendar-published': ({ years }, { list }) => `${list(years.map(String))} 年已公布。`,
    'calendar-next-year-to-come': ({ year, next }) =>
      `${year} 年已公布。${next} 年的安排将在 11 月公布，届时请升级程序。`,
    'browser-starts': ({ path, version }) => `Chromium ${version}，位于 ${path}。`,
  },
  unwell: {
    'node-too-old': ({ version, least }) => `版本 ${version} 太旧。请安装 ${least} 或更高版本。`,
    'room-short': ({ folder, bytes, least }, say) =>
      `${folder} 所在磁盘只剩 ${say.bytes(bytes)}。请腾出空间，至少 ${say.bytes(least)}。`,
    'schema-behind': ({ schema, program }) =>
      `结构版本为 ${schema}，本程序为 ${program}。请先备份，再启动一次服务，数据表会自动更新。`,
    'ledger-key-missing': ({ folder, known }) =>
      `存证台账由密钥 ${known} 签名，但 ${folder} 里没有密钥。请放入原来的 ledger-key.pem，或写入 SUBTRACT_LEDGER_KEY。`,
    'clock-before-the-program': ({ at }, { moment }) => `本机的时间是 ${moment(at)}。请校准时钟。`,
    'clock-behind-the-ledger': ({ seconds }, { count }) =>
      `存证台账的签名时间比本机时间晚 ${count(seconds)} 秒。请校准时钟。`,
    'clock-unlike-the-database': ({ seconds }, { count }) =>
      `数据库服务器的时钟相差 ${count(seconds)} 秒。请让两者使用同一时间源。`,
    'calendar-missing': ({ year }) =>
      `没有 ${year} 年的工作日历，涉及该年的期限只能暂定。请升级程序。`,
    'calendar-not-valid': ({ file, path }) =>
      `日历文件 ${file} 的 ${path} 处有误。请重新安装程序。`,
    'no-browser': ({ tried }, { list }) =>
      tried.length === 0
        ? '没有找到。请安装 Chromium，或用 CHROMIUM_PATH 指定。'
        : `无法启动：${list(tried.map(({ path, why }) => `${path}（${why}）`))}。请安装 Chromium，或用 CHROMIUM_PATH 指定。`,
  },
  unseen: {
    'server-has-the-folder': ({ holder }) =>
      `主机 ${holder.host} 上的进程 ${holder.pid} 正在使用数据文件夹，应是运行中的服务。请访问它的 /health，或停止后再检查。`,
    'register-not-begun-yet': () => '还没有登记册，首次启动时会建立。',
    'needs-another-check': ({ other }) => `请先解决：${checks[other]}。`,
  },
  allWell: '一切正常。',
  notWell: (count) => `有 ${count} 项不正常。`,
}
