import type { AppraisalBasis, ForcedUse, MandatoryFeature } from '#register'
import { type ObservedTool, read } from '../reading.ts'
import type { ToldDemand } from './ordered.ts'

type Form = ToldDemand['form']
const ofFeature: { readonly [F in MandatoryFeature]: Form } = {
  'check-in': 'presence',
  'points-ranking': 'presence',
  'online-time': 'presence',
  'forced-login': 'presence',
}
const ofForcedUse: { readonly [F in ForcedUse]: Form } = {
  download: 'share',
  'install-rate': 'share',
  'periodic-login': 'presence',
  follow: 'use',
  share: 'use',
}
const ofBasis: { readonly [B in AppraisalBasis]: Form } = {
  likes: 'use',
  votes: 'use',
  reposts: 'use',
  'study-time': 'presence',
  points: 'presence',
  'usage-rate': 'share',
}

/** What is demanded of a tool's users, by the facts that are known of it; nobody knows since when. */
export function demandsKnownOf(observed: ObservedTool): readonly ToldDemand[] {
  const features = read(observed, 'mandatoryFeatures')
  const forced = read(observed, 'forcedUses')
  const bases = read(observed, 'appraisalBases')
  const required = read(observed, 'useRequired')
  const forms: readonly Form[] = [
    ...(features.known ? features.value.map((one) => ofFeature[one]) : []),
    ...(forced.known ? forced.value.map((one) => ofForcedUse[one]) : []),
    ...(bases.known ? bases.value.map((one) => ofBasis[one]) : []),
    ...(required.known && required.value ? (['use'] as const) : []),
  ]
  return [...new Set(forms)].map((form) => ({ form }))
}
