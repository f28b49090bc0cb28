import { type Detect, type Fault, onPages } from '../answer.ts'

const msInASecond = 1000
const bytesInAKilobyte = 1024

/** Every page is there soon, and is not heavy. */
export const quick: Detect = (looked, { loadSeconds, kilobytes }) =>
  onPages(looked, ({ address: page, loadedMs, bytes }) => {
    const seconds = loadedMs / msInASecond
    const weight = bytes / bytesInAKilobyte
    const faults: Fault[] = []
    if (seconds > loadSeconds) {
      faults.push({ code: 'slow', page, measured: seconds, wanted: loadSeconds })
    }
    if (weight > kilobytes) {
      faults.push({ code: 'heavy', page, measured: weight, wanted: kilobytes })
    }
    return faults
  })
