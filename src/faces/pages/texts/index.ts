export { KeptTextPage, TextsPage } from './keptPages.tsx'
export { MarkedSentence } from './markedText.tsx'
export { HeardPage, ReadPage } from './readPage.tsx'
