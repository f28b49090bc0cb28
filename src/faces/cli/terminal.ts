import { styleText } from 'node:util'
import stringWidth from 'string-width'

type Style = Parameters<typeof styleText>[0]

/** Where the command line writes: results to `out`, progress and refusals to `err`. */
export type Terminal = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Columns of the window; 80 where nobody knows. */
  readonly width: number
  /** A person is watching: progress may be drawn over itself. */
  readonly live: boolean
  readonly paint: (style: Style, text: string) => string
}

/** The terminal this process was started in. Colours are left out for NO_COLOR, pipes and dumb terminals. */
export function thisTerminal(): Terminal {
  // Whoever reads us has seen enough, as `head` does: that is no defect.
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause
    process.exit()
  })
  const colours = process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    width: process.stdout.columns ?? 80,
    live: process.stderr.isTTY === true,
    paint: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
  }
}

/** Text filled with spaces to a width in columns; a 汉字 takes two. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

/** Text filled from the left, for figures. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - stringWidth(text))) + text
}

/** Text cut to a width in columns, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let short = ''
  for (const letter of text) {
    if (stringWidth(short + letter) > width - 1) break
    short += letter
  }
  return `${short}…`
}

/** The width of a text in columns. */
export function widthOf(text: string): number {
  return stringWidth(text)
}
