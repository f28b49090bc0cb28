import type { OverlapWords } from './shape.ts'

export const en: OverlapWords = {
  covers: ({ a, b, covered, of }) => {
    if (of === 1) return `“${b}” can take over the one capability of “${a}”.`
    return covered === of
      ? `“${b}” can take over all ${of} capabilities of “${a}”.`
      : `“${b}” can take over ${covered} of the ${of} capabilities of “${a}”.`
  },
  coversNothing: ({ a, b }) => `Nothing was found that “${b}” could take over from “${a}”.`,
  whole: ({ a, b, degree }) => `“${a}” and “${b}” do the same job to a degree of ${degree}.`,
  pair: ({ a, b, similarity, reasons }) =>
    reasons.length === 0
      ? `“${a}” and “${b}” are ${similarity} alike.`
      : `“${a}” and “${b}” are ${similarity} alike. Both speak of: ${reasons.join(', ')}.`,
  audience: {
    same: 'They address the same people.',
    partly: 'They partly address the same people.',
    different: 'They address different people.',
    unknown: 'At least one of them does not say whom it addresses.',
  },
  territory: {
    same: 'They serve the same place.',
    contains: 'The place of one lies within that of the other.',
    different: 'They serve different places.',
    unknown: 'Whether they serve the same place cannot be told.',
  },
}
