/** Words and marks by which labels of forms are read. */
export const dateWords = /(日期|时间|年月|\bdate\b|\bday\b|ngày)/iu
export const numberWords =
  /(数量|数$|金额|面积|人数|户数|收入|\bnumber of\b|\bamount\b|\barea\b|số lượng|diện tích)/iu
export const signatureWords = /(签名|签字|盖章|\bsignature\b|chữ ký)/iu
export const yesNoWords = /^(是|否|有|无|yes|no|có|không)$/
/** A space between two Chinese characters, as in a label that is stretched over its cell. */
export const spacedHan = /(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/gu
export const numbering =
  /^[\s*※]*(?:\(?\d{1,3}[).、]|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)\s*/u
/** A cell that only numbers its row. */
export const rowNumber = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[甲乙丙丁]|…+|\.{3,})[.、)]?$/u
/** Headings over a column of row names or of answers, which tell nothing of the answers. */
export const emptyHeadings =
  /^(?:项目|内容|指标名称|指标|填写内容|填报内容|数值|item|answer|value|content|chỉ tiêu|nội dung)$/iu
/** Headings over the column that names the unit. */
export const unitHeadings = /^(?:计量单位|单位|unit|unit of measure|đơn vị tính|đvt)$/iu
