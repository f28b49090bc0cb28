import type { DetectorAnswer, AuditAnswer, AuditLimits, Detect, DetectorName } from './answer.ts'
import { detectorNames } from './answer.ts'
import { accessible } from './detectors/accessible.ts'
import { complaint } from './detectors/complaint.ts'
import { deadLinks } from './detectors/deadLinks.ts'
import { elderMode } from './detectors/elderMode.ts'
import { encrypted } from './detectors/encrypted.ts'
import { filingNumber } from './detectors/filingNumber.ts'
import { lastUpdate } from './detectors/lastUpdate.ts'
import { loginWall } from './detectors/loginWall.ts'
import { mixedContent } from './detectors/mixedContent.ts'
import { popUps } from './detectors/popUps.ts'
import { quick } from './detectors/quick.ts'
import { sponsor } from './detectors/sponsor.ts'
import type { Looked } from './sight.ts'

const detectors: Readonly<Record<DetectorName, Detect>> = {
  accessible,
  'elder-mode': elderMode,
  quick,
  'dead-links': deadLinks,
  'login-wall': loginWall,
  complaint,
  sponsor,
  'filing-number': filingNumber,
  'last-update': lastUpdate,
  'mixed-content': mixedContent,
  encrypted,
  'pop-ups': popUps,
}

/** What every detector says of what was seen, in their order. */
export function detect(looked: Looked, limits: AuditLimits): readonly AuditAnswer[] {
  return detectorNames.map((detector): AuditAnswer => {
    const answer: DetectorAnswer = detectors[detector](looked, limits)
    return { detector, ...answer }
  })
}
