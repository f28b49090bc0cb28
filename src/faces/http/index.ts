export { createHttp } from './createHttp.ts'
export type { HttpOptions } from './createHttp.ts'
export type { ActingApp, PreviewShown, WebApp } from './app.ts'
export { isThisMachineOnly, listen, stopListening } from './listen.ts'
