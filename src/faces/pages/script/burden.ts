// On the page where burdens are reported: reckons unnamed tokens in the reader's own browser. On all other pages of people who
// are signed in: draws theirs quietly, once a month, so that having drawn says nothing about whoever did.
const form = document.querySelector<HTMLFormElement>('form[data-burden]')
if (form) void import('./burdenForm.ts').then(({ beginReport }) => beginReport(form))
else void import('./burdenTokens.ts').then(({ drawQuietly }) => drawQuietly())

export {}
