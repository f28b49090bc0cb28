const endsParagraph = /[\u3002\uFF01\uFF1F!?;\uFF1B:\uFF1A]["\u201D\u300D\uFF09)]*$|\.$/u
const beginsParagraph =
  /^(?:[-*\u2022\u25CF\u25A0]|[(\uFF08]?(?:\d{1,2}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3})[)\uFF09.\u3001]|\u7B2C.{1,4}[\u6761\u7AE0\u9879])/u
const han = /[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/u
/** A line shorter than this share of the longest ends where its writer ended it. */
const full = 0.75

/** Lines of a printed page joined to paragraphs again: a sentence is not over because the paper is. */
export function unwrapped(page: string): string {
  const lines = page.split(/\r?\n/).map((line) => line.trim())
  const longest = Math.max(0, ...lines.map((line) => line.length))
  const paragraphs: string[] = []
  let isOpen = false
  for (const line of lines) {
    if (line === '') {
      isOpen = false
      continue
    }
    const last = paragraphs.at(-1)
    if (isOpen && last !== undefined && !beginsParagraph.test(line)) {
      const isTight = han.test(last.at(-1) ?? '') || han.test(line.charAt(0))
      paragraphs[paragraphs.length - 1] = last + (isTight ? '' : ' ') + line
    } else paragraphs.push(line)
    isOpen = line.length >= longest * full && !endsParagraph.test(line)
  }
  return paragraphs.join('\n')
}
