import type { PeopleWords } from './shape.ts'

export const en: PeopleWords = {
  refusals: {
    'sign-in-wrong': () => 'The name or the password is wrong.',
    'code-needed': () =>
      'This account asks for a code: enter the six digits of your authenticator.',
    'code-wrong': () => 'The code is wrong or was used already. Wait for the next one.',
    'too-many-attempts': ({ seconds }) => `Too many attempts. Try again in ${seconds} seconds.`,
    'not-an-administrator': () => 'This is for an administrator.',
    'account-not-found': ({ id }) => `There is no account ${id}.`,
    'account-closed': () => 'This account is closed.',
    'last-administrator': () => 'This is the last administrator. Entrust another one first.',
    'duty-office-unknown': ({ office }) => `There is no office ${office} in the register.`,
    'no-duties': () => 'At least one duty is needed.',
    'invitation-over': () =>
      'This invitation was used or is over. Ask an administrator for a new one.',
    'sign-in-name-taken': ({ name }) => `The name “${name}” is taken. Choose another.`,
    'sign-in-name-empty': () => 'Enter a name to sign in with.',
    'display-name-empty': () => 'Enter your name.',
    'password-too-short': ({ least }) =>
      `The password needs at least ${least} characters; a sentence will do.`,
    'password-too-long': ({ most }) => `The password may have at most ${most} characters.`,
    'password-like-the-name': () => 'The password must not contain the name.',
    'password-common': () => 'This password is too common to be safe. Choose another.',
    'password-wrong': () => 'The old password is wrong.',
  },
  firstAdministrator: (address) =>
    `There is no account yet. Open this link within 24 hours to become the administrator: ${address}`,
  firstName: 'Administrator',
  firstOffice: 'Digital office',
  signIn: 'Sign in',
  signInLead: 'For those who act on cases. Reading the register needs no account.',
  name: 'Name',
  password: 'Password',
  code: 'Code',
  codeHint: 'Only where your account asks for one.',
  signOut: 'Sign out',
  welcome: 'Set up your account',
  welcomeLead: (duties) => `Your duties: ${duties}. Choose a name and a password, and begin.`,
  displayName: 'Your name',
  displayNameHint: 'Seen only by those who act on cases.',
  nameHint: 'To sign in with; capitals do not matter.',
  passwordHint: (least) =>
    `At least ${least} characters; a sentence will do. No signs or capitals are asked for.`,
  begin: 'Begin',
  signedInAs: (name) => `Signed in: ${name}`,
  needed: 'Sign in first.',
  accounts: 'Accounts',
  accountsLead: 'Who may act on what. People choose their own password by a link that works once.',
  addAccount: 'Add an account',
  invited: (name) =>
    `“${name}” was added. Hand this link over to them; it works once within 24 hours and is shown only now:`,
  duties: 'Duties',
  dutyNo: (number) => `Duty ${number}`,
  role: 'Role',
  within: 'Reach (code or name of a region)',
  withinHint:
    'For all offices of a region, its code or its name as the register has it; leave it empty for the office alone.',
  reaches: (region) => `all of ${region}`,
  notYet: 'not yet',
  close: 'Close',
  closed: 'closed',
  officeUnknown: (name) =>
    `There is no office “${name}” in the register. Choose one from the list.`,
  drillDay: (day) => `Drill: this run takes ${day} for today.`,
}
