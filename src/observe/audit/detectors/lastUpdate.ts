import { type Detect, shownSomewhere } from '../answer.ts'
import { updateDayIn } from '../days.ts'

/** The page says when it was updated last. */
export const lastUpdate: Detect = (looked) =>
  shownSomewhere(looked, 'no-update-day', ({ text }) => updateDayIn(text, looked.on))
