export { EvidencePart } from './evidencePart.tsx'
export type { ConnectedTool } from './connectPart.tsx'
