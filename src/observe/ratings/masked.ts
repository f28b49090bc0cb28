/** Numbers with at least so many digits may name a person: telephones, identity cards, bank cards. */
const tellingDigits = 7
const numberLike = /[+＋]?[0-9０-９](?:[ \-–.·]?[0-9０-９])+[xXｘＸ]?/g
const dayLike = /^\d{4}([-.])\d{1,2}\1\d{1,2}$/
const mailLike = /[^\s@，。；、<>（）()]+@[^\s@，。；、<>（）()]+\.[a-z]{2,}/gi
const mask = '***'

/** What somebody wrote, without the numbers and mail addresses in it that may tell who a person is. */
export function masked(words: string): string {
  return words
    .replace(mailLike, mask)
    .replace(numberLike, (found) =>
      digitsIn(found) < tellingDigits || dayLike.test(found) ? found : mask,
    )
}

function digitsIn(text: string): number {
  return [...text].filter((letter) => /[0-9０-９]/.test(letter)).length
}
