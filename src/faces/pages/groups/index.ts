export { GroupIntakePage, GroupsTakenPage } from './groupIntake.tsx'
export type { GroupIntakeProblem } from './groupIntake.tsx'
export { GroupPart } from './groupPart.tsx'
export { GroupsPage } from './groupsPage.tsx'
