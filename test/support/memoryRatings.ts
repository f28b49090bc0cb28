import type { CaseId, ToolId } from '#kernel'
import type { RatingStore, ToldVoice } from '#usecases'

type Kept = Parameters<RatingStore['keep']>[0][number]

/** Ratings in memory, for faces that are tested without a database. */
export function memoryRatings(): RatingStore {
  const days: Kept[] = []
  const voices: (ToldVoice & { readonly hash?: string })[] = []
  const change = (which: (voice: ToldVoice) => boolean, to: Partial<ToldVoice>) => {
    voices.forEach((voice, at) => {
      if (which(voice)) voices[at] = { ...voice, ...to }
    })
  }
  const forget = (which: (voice: ToldVoice) => boolean) => {
    voices.forEach((voice, at) => {
      const { contact: _contact, receipt: _receipt, ...rest } = voice
      if (which(voice)) voices[at] = rest
    })
  }
  return {
    async keep(ratings) {
      for (const rating of ratings) {
        days.push(rating)
        const { tool, day, kind, grade, words, named, receiptHash } = rating
        voices.push({
          ...{ number: voices.length + 1, tool, day, kind, grade, isNamed: named !== undefined },
          ...(words !== undefined && { words }),
          ...(named && { contact: named.contact, receipt: named.receipt }),
          ...(receiptHash && { hash: Buffer.from(receiptHash).toString('hex') }),
        })
      }
    },
    daysOf: async (tool, since) =>
      days
        .filter((one) => one.tool === tool && one.day >= since)
        .map(({ day, kind, grade, voices: count }) => ({ day, kind, grade, voices: count })),
    async byScript(since) {
      const counts = new Map<ToolId, number>()
      for (const { tool, way, day, voices: count } of days) {
        if (way === 'script' && day >= since) counts.set(tool, (counts.get(tool) ?? 0) + count)
      }
      return counts
    },
    withoutCase: async (tool) =>
      voices.filter(
        (one) => one.case === undefined && one.grade <= 2 && (!tool || one.tool === tool),
      ),
    joinCase: async (numbers, id: CaseId) =>
      change(({ number }) => numbers.includes(number), { case: id }),
    byReceipt: async (hash) => voices.find((one) => one.hash === Buffer.from(hash).toString('hex')),
    voices: async (of, most) =>
      voices
        .filter((one) =>
          'case' in of ? one.case === of.case : one.tool === of.tool && one.words !== undefined,
        )
        .map(({ hash: _hash, ...voice }) => voice)
        .slice(-most)
        .toReversed(),
    noteHelped: async (number, on) => change((one) => one.number === number, { helpedOn: on }),
    unsaid: async (id) =>
      voices.filter((one) => one.case === id && one.isNamed && one.helpedOn === undefined).length,
    forgetContacts: async (id) => forget((one) => one.case === id),
    forgetBefore: async ({ contacts }) => forget((one) => one.day < contacts),
  }
}
