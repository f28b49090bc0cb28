/** A file of the console, as a browser loads it. */
export type ConsoleFile = { readonly type: string; readonly body: string }

/** The console, made for browsers: the page that begins it, and what it loads, by name. */
export type ConsoleFiles = {
  readonly page: string
  readonly assets: ReadonlyMap<string, ConsoleFile>
}

/** Why there is no console; everything else works without it. */
export type NoConsole = { readonly type: 'console-not-built'; readonly why: string }
