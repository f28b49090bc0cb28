/** Text as it is compared: full-width forms folded (NFKC), lower case, spaces collapsed. `ＷｅＣｈａｔ　群` is `wechat 群`. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
