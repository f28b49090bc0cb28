export { CertificatePage, NoCertificatePage } from './certificatePage.tsx'
export { ClosedPage, closedAPage } from './closedPage.tsx'
export { DecisionsPage, decisionsAPage } from './decisionsPage.tsx'
export { GonePage } from './gonePage.tsx'
