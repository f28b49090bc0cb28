/** What a column of a chat or of a list of members may be. */
export type Column =
  | 'group'
  | 'tool'
  | 'sponsor'
  | 'time'
  | 'sender'
  | 'account'
  | 'number'
  | 'text'
  | 'type'
  | 'member'
  | 'members'
  | 'count'

/** Headings by what they say, folded: no spaces, no signs, small letters. The first that fits decides. */
export const headingPatterns: readonly { readonly column: Column; readonly pattern: RegExp }[] = [
  { column: 'tool', pattern: /^(?:工具编号|登记编号|台账编号|toolid|tool|mãcôngcụ)$/ },
  {
    column: 'members',
    pattern:
      /^(?:(?:群|群组|工作群)?(?:全部|所有)?成员(?:名单|列表|姓名列表)|群成员|成员|memberlist|members|danhsáchthànhviên|cácthànhviên)$/,
  },
  {
    column: 'count',
    pattern:
      /^(?:(?:群|群组|成员|群成员)?(?:总)?(?:人数|成员数量?|成员总数)|membercount|numberofmembers|sốthànhviên|sốlượngthànhviên)$/,
  },
  {
    column: 'group',
    pattern:
      /^(?:(?:工作)?群(?:聊|组)?(?:名称?|昵称|标题)|(?:工作)?群(?:聊|组)|会话(?:名称?)?|聊天对象|groupname|group|chatname|roomname|roomid|tênnhóm|nhóm|名称)$/,
  },
  {
    column: 'sponsor',
    pattern:
      /^(?:主办(?:使用)?单位|使用单位|所属单位|建群单位|责任单位|单位(?:名称)?|sponsor|office|organisation|organization|đơnvị|cơquan|đơnvịchủquản)$/,
  },
  {
    column: 'time',
    pattern:
      /^(?:(?:发送|消息|聊天|发言|创建)?(?:时间|日期时间)(?:戳)?|日期|strtime|time|datetime|date|timestamp|sendtime|createtime|msgtime|ts|thờigian|ngàygiờ|timeasiashanghai)$/,
  },
  {
    column: 'account',
    pattern:
      /^(?:(?:发送(?:人|者)|发言人|成员|用户|群成员)?(?:账号|帐号|id|userid|工号|微信号|qq号?|编号)|userid|useraccount|wxid|uid|uin|openid|account|staffid|fromid|senderid|sender_?id|uidfrom|memberid|tàikhoản|mãnhânviên)$/,
  },
  {
    column: 'number',
    pattern:
      /^(?:(?:成员|联系)?(?:手机号?码?|电话|联系电话|手机)|mobile|phone|phonenumber|telephone|sốđiệnthoại|điệnthoại|sđt)$/,
  },
  {
    column: 'sender',
    pattern:
      /^(?:发送(?:人|者|方)(?:姓名|昵称|名称)?|发言人|发言者|昵称|群昵称|nickname|sender|sendername|from|fromname|fromnickname|author|talker|dname|ngườigửi)$/,
  },
  {
    column: 'member',
    pattern:
      /^(?:(?:成员|群成员|人员)?(?:姓名|名字)|成员名称|member|membername|name|fullname|họtên|họvàtên|tênthànhviên|thànhviên)$/,
  },
  {
    column: 'text',
    pattern:
      /^(?:(?:消息|聊天|发言|文本)?(?:内容|正文)|消息|strcontent|content|text|message|body|nộidung|tinnhắn)$/,
  },
  {
    column: 'type',
    pattern: /^(?:(?:消息|内容)?类型|contenttype|msgtype|messagetype|type|loại|loạitin)$/,
  },
]

/** What parts the names of a list in one cell. */
export const listParts = /[、,，;；\n\r\t|/]+/u
/** Kinds of messages, or senders, by which the platform itself speaks. */
export const noticeSays =
  /^(?:系统消息?|系统通知|系统提示|群公告助手|system|service|notice|10000|10002|hệ thống)$/iu
/** What the platform itself says in the place of a message. */
export const noticeText =
  /^.{0,120}(?:加入了?(?:本|该)?群聊?|撤回了一条消息|移出了?群聊|退出了?群聊|修改群名为.{0,60}|joined (?:the|using).{0,60}|left the group|đã tham gia nhóm|đã rời nhóm)[”"』」.]?$/iu
