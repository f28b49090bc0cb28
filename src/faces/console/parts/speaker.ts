import { speakerOf } from '#words'
import { lang } from '../frame/reader.ts'

/** Words, terms and figures in the reader's language, for screens. */
export const speaker = speakerOf(lang)
