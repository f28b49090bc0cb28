export { ItemsPage } from './itemsPage.tsx'
export type { ItemsWish } from './itemsPage.tsx'
