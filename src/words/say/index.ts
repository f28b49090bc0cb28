export {
  originOf,
  sayAmount,
  sayCriterion,
  sayEvidenceValue,
  sayFactName,
  sayGround,
  saySpan,
  sayValue,
  sinceOf,
  untilOf,
  wordsOf,
} from './say.ts'
export { speakerOf } from './speaker.ts'
export type { Speaker } from './speaker.ts'
