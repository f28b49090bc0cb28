/** Mobile and fixed telephones, as they are written in China, Vietnam and elsewhere. */
export const telephone =
  /(?<![\d.])(?:\+?\d{2,3}[- ]?)?(?:1[3-9]\d[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[- ]?\d{7,8}|0\d{9}|0\d{2,3}[ .]\d{3}[ .]\d{3,4})(?!\d)/gu

/** Numbers of identity cards: 18 signs in China, 12 in Vietnam. */
export const idNumber = /(?<!\d)(?:[1-9]\d{16}[\dXx]|0\d{11})(?!\d)/gu

export const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/gu

/** Who is addressed in a chat. */
export const mentioned = /@(?<name>(?!所有人|全体成员|everyone\b|all\b)[\p{L}\d_·-]{2,20})/giu

/** Who speaks, at the head of a line of an exported chat: a name, then the time. */
export const speaker =
  /(?<=^|\n)(?<name>[\p{L}\d_·（）() -]{2,24}?)(?=\s+(?:\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?\s+)?\d{1,2}:\d{2}(?::\d{2})?\s*(?:\n|$))/gu

/** The name after a word that announces one. */
export const afterLabel =
  /(?:联系人|联络人|负责人|经办人|填报人|审核人|责任人|报名人|姓名|家长|联系电话|电话|微信号|微信|QQ|họ và tên|người liên hệ|liên hệ|contact|name)[ \t]*[:：][ \t]*(?<name>[\u4e00-\u9fff·]{2,4}(?=[\s,，。;；、()（）:：\d]|$)|[A-Za-z][\w-]{5,19}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3})/giu

const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'

/** A family name, with or without more, before a title. */
export const honorific = new RegExp(
  `(?:(?<![\\u4e00-\\u9fff])|(?<=[请由找向与和给让及])|(?<=联系))(?<name>[${surnames}][\\u4e00-\\u9fff]{0,2}?)(?=(?:老师|主任|书记|局长|科长|经理|医生|校长|院长|站长|镇长|乡长|县长|所长|处长|股长|队长|班长|同学|师傅|女士|先生))`,
  'gu',
)
