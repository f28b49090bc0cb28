import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Page, Route } from 'playwright-core'
import type { PdfPrinter } from '#usecases'
import { openBrowser } from './browser.ts'

const fontFolder = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'),
)
/** An address that exists only inside the page: the font's files are handed in, nothing is fetched. */
const fontHost = 'http://font.invalid/'
const patienceMs = 300_000
const footer = `<div style="width:100%;font-size:8px;text-align:center;color:#5d646b">
  <span class="pageNumber"></span> / <span class="totalPages"></span></div>`
const edges = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' }
const numbered = {
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate: footer,
  margin: { top: '16mm', bottom: '16mm', left: '14mm', right: '14mm' },
}

/** Prints a self-contained page on A4 by a browser without a window; brings a Chinese font where the machine has none. */
export function createPdfPrinter(): PdfPrinter {
  return {
    async print(html, file, look = 'numbered') {
      const opened = await openBrowser()
      if (!opened.ok) return false
      const { browser } = opened.value
      try {
        const page = await browser.newPage({ javaScriptEnabled: true, bypassCSP: true })
        await page.route('**/*', bringFont)
        await page.setContent(html, { waitUntil: 'load', timeout: patienceMs })
        if (await page.evaluate(drawsNoChinese)) await addFont(page)
        await page.pdf({
          path: file,
          format: 'A4',
          printBackground: true,
          tagged: true,
          outline: true,
          ...(look === 'plain' ? { margin: edges } : numbered),
        })
        return true
      } finally {
        await browser.close()
      }
    },
  }
}

/** The page may load the font we bring and nothing else. */
async function bringFont(route: Route): Promise<void> {
  const address = route.request().url()
  if (!address.startsWith(fontHost)) return route.abort()
  const name = address.slice(fontHost.length)
  if (!/^[\w.-]+[.]woff2$/.test(name)) return route.abort()
  return route.fulfill({
    path: join(fontFolder, 'files', name),
    headers: { 'access-control-allow-origin': '*', 'content-type': 'font/woff2' },
  })
}

async function addFont(page: Page): Promise<void> {
  const css = readFileSync(join(fontFolder, 'index.css'), 'utf8')
    .replaceAll("'Noto Sans SC Variable'", "'Noto Sans CJK SC'")
    .replaceAll('url(./files/', `url(${fontHost}`)
  await page.addStyleTag({ content: css })
  await page.evaluate('document.fonts.ready.then(() => true)')
}

/** Two different letters that come out as the same picture are the box that stands for a missing letter. */
const drawsNoChinese = `(() => {
  const draw = (letter) => {
    const canvas = document.createElement('canvas')
    const pen = canvas.getContext('2d')
    pen.font = '40px "Noto Sans CJK SC", sans-serif'
    pen.fillText(letter, 5, 60)
    return canvas.toDataURL()
  }
  return draw('\\u56fd') === draw('\\u6167')
})()`
