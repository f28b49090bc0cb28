import type { GroundWords } from './shape.ts'

export const zh: GroundWords = {
  refusals: {
    'folder-locked': ({ folder, holder }) =>
      `数据文件夹 ${folder} 正被另一个进程使用：进程号 ${holder.pid}，主机 ${holder.host}，自 ${holder.since} 起。请先停止该进程，或用 SUBTRACT_DATA_DIR 指定另一个文件夹。`,
    'folder-read-only': ({ folder }) =>
      `无法写入数据文件夹 ${folder}。请授予写权限，或用 SUBTRACT_DATA_DIR 指定另一个文件夹。`,
    'folder-is-a-file': ({ folder }) =>
      `${folder} 或其上级路径是一个文件，不能用作数据文件夹。请用 SUBTRACT_DATA_DIR 指定另一个文件夹。`,
    'folder-holds-something-else': ({ folder, why }) =>
      `数据文件夹 ${folder} 中没有可用的数据库（${why}）。请从备份恢复，或用 SUBTRACT_DATA_DIR 指定另一个文件夹。`,
    'disk-full': ({ folder }) =>
      `数据文件夹 ${folder} 所在的磁盘空间不足，未作任何更改。请腾出空间后重试。`,
    'database-not-reachable': ({ address, why }) =>
      `无法连接数据库服务器 ${address}（${why}）。请检查 DATABASE_URL，并确认服务器已启动。`,
    'database-refused-us': ({ address, why }) =>
      `数据库服务器 ${address} 拒绝了连接（${why}）。请检查 DATABASE_URL 中的用户名、密码和数据库名。`,
    'database-too-old': ({ version, oldest }) =>
      `数据库服务器版本为 PostgreSQL ${version}，本程序需要 ${oldest} 或更高版本。`,
    'database-not-utf8': ({ encoding }) =>
      `数据库的编码为 ${encoding}，本程序需要 UTF8。请新建一个 UTF8 编码的数据库。`,
    'schema-newer-than-program': ({ schema, program }) =>
      `数据库的结构版本（${schema}）高于本程序支持的版本（${program}）。请升级程序后再打开。`,
    'migration-edited': ({ migration }) =>
      `迁移脚本 ${migration} 在执行之后被改动过。请恢复原来的文件，改动应写入新的迁移脚本。`,
    'setting-not-a-port': ({ setting, value }) =>
      `设置 ${setting} 的值“${value}”不是端口号。请填写 0 到 65535 之间的整数。`,
    'setting-not-one-of': ({ setting, value, known }) =>
      `设置 ${setting} 的值“${value}”无法识别。可用的值：${known.join('、')}。`,
    'setting-not-a-day': ({ setting, value }) =>
      `环境变量 ${setting} 是“${value}”，不是有效日期。请写成 2026-03-09 的样子，或去掉它。`,
    'setting-not-a-mail-server': ({ setting }) =>
      `设置 ${setting} 不是邮件服务器地址。请写成 smtps://用户名:密码@主机:465 或 smtp://主机:25。`,
    'setting-not-a-mail-address': ({ setting, value }) =>
      `设置 ${setting} 中的“${value}”不是发件地址。请写成 减法 <noreply@county.example> 或 noreply@county.example。`,
    'setting-not-a-network': ({ setting, value }) =>
      `设置 ${setting} 中的“${value}”不是 IP 地址或网段。请填代理服务器的地址，用逗号分隔，例如 10.0.0.7, 10.1.0.0/16。`,
    'setting-not-a-host': ({ setting, value }) =>
      `设置 ${setting} 中的“${value}”不是主机名。请填主机名或 IP 地址，用逗号分隔，例如 hooks.county.local。`,
    'setting-not-an-address': ({ setting, value }) =>
      `设置 ${setting} 的值“${value}”不是网址。请填写以 http:// 或 https:// 开头、不含用户名和查询参数的地址。`,
    'setting-not-a-database-address': ({ setting }) =>
      `设置 ${setting} 不是 PostgreSQL 数据库地址。格式为 postgres://用户名:密码@主机:端口/数据库名。`,
    'setting-empty': ({ setting }) =>
      `设置 ${setting} 是空的。请填写一个值，或删去该设置以使用默认值。`,
    'settings-belong-together': ({ lacking, together }) =>
      `${together.join('、')} 要一起设置，还缺 ${lacking.join('、')}。`,
    'setting-too-short': ({ setting, least }) =>
      `设置 ${setting} 太短，容易被猜到。请填写至少 ${least} 个字符。`,
    'setting-unknown': ({ setting, nearest }) =>
      `没有名为 ${setting} 的设置。您要写的可能是 ${nearest}。全部设置见 docs/operations.md。`,
    'ledger-key-not-known': ({ keyId, known }) =>
      `存证台账由密钥 ${known} 签名，而这里的密钥是 ${keyId}。请把原来的 ledger-key.pem 放进数据文件夹，或在 SUBTRACT_LEDGER_KEY 中写入原来的密钥。`,
    'ledger-key-not-usable': ({ where }) =>
      `${where} 不是可用的 Ed25519 私钥（PKCS#8 PEM），或无法读写。请恢复原来的密钥。`,
    'port-taken': ({ host, port }) =>
      `${host} 的端口 ${port} 已被占用。请停止占用它的程序，或用 PORT 指定另一个端口。`,
    'port-not-allowed': ({ host, port }) =>
      `系统不允许在 ${host} 上使用端口 ${port}。请用 PORT 指定 1024 以上的端口。`,
    'host-not-here': ({ host }) =>
      `本机没有地址 ${host}。请用 HOST 指定本机的地址，例如 127.0.0.1。`,
  },
  diskFull: '磁盘空间不足，本次更改未保存，原有数据没有变动。请腾出空间后重试。',
  defect: ({ code, log }) =>
    log === undefined
      ? `程序出错了（代码 ${code}）。请设置 SUBTRACT_DEBUG=1 再试一次，把显示的内容交给维护者。`
      : `程序出错了（代码 ${code}）。详情记在 ${log}，请交给维护者。`,
  opening: ({ place }) => `正在打开登记册：${place}`,
  firstStart: '首次启动，正在建立数据库，约需十秒。',
  loadingExample: '登记册是空的，正在载入示例县并评估。',
  exampleLoaded: ({ tools, offices }) =>
    `示例县已载入：${offices} 个单位，${tools} 个政务数字工具。`,
  listening: ({ address }) => `请用浏览器打开：${address}`,
  openData: ({ address }) => `开放数据（JSON）：${address}`,
  makingConsole: '正在生成浏览器工作台：程序每次更新后只做一次。',
  noConsole: ({ why }) => `工作台没有生成：${why}。其他功能照常可用。请重新运行 npm ci，再启动。`,
  howToStop: '按 Ctrl+C 停止。',
  stopping: '正在停止，请稍候。',
}
