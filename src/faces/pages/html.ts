import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'

/** A whole document from its markup; text is escaped by the renderer, everywhere. */
export function documentOf(markup: VNode): string {
  return `<!doctype html>\n${render(markup)}\n`
}
