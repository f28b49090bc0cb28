export { AccountsPage, dutyRows, sayDuty } from './accountsPage.tsx'
export { SignInPage } from './signInPage.tsx'
export { InvitationOverPage, WelcomePage } from './welcomePage.tsx'
