import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const files = [
  'tokens',
  'base',
  'frame',
  'forms',
  'parts',
  'cases',
  'phone',
  'overview',
  'evidence',
  'pages',
  'plan',
  'print',
  'poster',
]

/** The style of all pages: four layers, one file. Comments and indents are left out, nothing else is changed. */
export const stylesheet = files.map((file) => squeeze(read(`./style/${file}.css`))).join('\n')

/** The one small script: dropping files, filters that act at once, progress that moves. Nothing needs it. */
export const script = read('./script/pages.js')

/** Its sister for whoever is signed in: fields that hang on others, the gate while one types, nothing typed is lost. */
const deskScript = read('./script/desk.js')

/** What reports the use of other pages to this site, under the name that trackers go by. */
export const trackerScript = read('./script/matomo.js')

/** The mark: a minus sign in a square. */
export const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><rect width="28" height="28" rx="3" fill="#17527d"/><rect x="6" y="12.5" width="16" height="3" fill="#fff"/></svg>'

export type Asset = { readonly path: string; readonly type: string; readonly body: string }

/** What pages load, each under an address that changes with its content, so that it may be kept for ever. */
export const assets = {
  style: hashed('pages', 'css', 'text/css; charset=utf-8', stylesheet),
  script: hashed('pages', 'js', 'text/javascript; charset=utf-8', script),
  desk: hashed('desk', 'js', 'text/javascript; charset=utf-8', deskScript),
  mark: hashed('mark', 'svg', 'image/svg+xml', mark),
} as const satisfies Record<string, Asset>

/** The hash by which a policy allows exactly this inlined text. */
export function policyHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function hashed(name: string, ending: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  return { path: `/assets/${name}.${hash}.${ending}`, type, body }
}

function squeeze(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\n\s*/g, '\n')
    .replaceAll(/\n+/g, '\n')
    .trim()
}
