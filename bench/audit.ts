import { readFileSync, readdirSync } from 'node:fs'
import { createRobot } from '../src/engines/index.ts'
import { auditLimitsOf } from '../src/evaluate/index.ts'
import { addDays, day } from '../src/kernel/index.ts'
import { type DetectorName, auditOf, isSeen } from '../src/observe/index.ts'
import { html, openTestSite } from '../test/support/audit/site.ts'
import { rulebookWith } from '../test/support/rulebook.ts'
import type { BenchOptions } from './run.ts'

const usualPages = 30
const atATime = 2
const pagesATool = 5
const linksATool = 5
const everyMs = 250

/**
 * Tools of five pages each over a site of N pages (30) on this machine, two tools at a time, without the pause that politeness
 * asks for: pages a minute, what the detectors said, and the memory of this process and of the browser's.
 */
export default async function auditBench({ size = usualPages }: BenchOptions) {
  const limits = auditLimitsOf(await rulebookWith())
  if (!limits) throw new Error('the rulebook lacks a number of the robot')
  const site = await openTestSite(pagesOf(size))
  const tools = Math.ceil(size / pagesATool)
  const inside = Array.from({ length: tools }, (_, tool) => hostOf(tool))
  const robot = createRobot({ inside, pauseMs: 0, resolve: async () => ['127.0.0.1'] })
  const said: Partial<Record<DetectorName, number>> = {}
  let seen = 0
  let next = 0
  let browserMb = 0
  const watch = setInterval(() => {
    browserMb = Math.max(browserMb, browsersMb())
  }, everyMs)
  const began = performance.now()
  const work = async () => {
    for (let tool = next++; tool < tools; tool = next++) {
      const on = addDays(day('2026-11-28'), tool)
      // Each tool has a host of its own, since one host is asked one thing at a time.
      const address = `http://${hostOf(tool)}:${site.port}/tool/${tool}/0`
      const looked = await robot.look({ address, on, pages: pagesATool, links: linksATool })
      if (!looked.ok) throw new Error(JSON.stringify(looked.refusal))
      seen += looked.value.pages.filter(isSeen).length + (looked.value.elder ? 1 : 0)
      for (const { detector, answer } of auditOf(looked.value, limits).answers) {
        if (answer === 'fails') said[detector] = (said[detector] ?? 0) + 1
      }
    }
  }
  await Promise.all(Array.from({ length: atATime }, work))
  const seconds = (performance.now() - began) / 1000
  clearInterval(watch)
  await robot.close()
  await site.close()
  return {
    tools,
    pages: seen,
    seconds: Number(seconds.toFixed(1)),
    pagesAMinute: Math.round((seen / seconds) * 60),
    failing: said,
    browserPeakMb: browserMb,
  }
}

function hostOf(tool: number): string {
  return `tool${tool}.test`
}

/** Pages of tools: each leads to its sisters, and each carries tables and text enough to be a page. */
function pagesOf(size: number) {
  const folder = new URL('../test/support/audit/pages/', import.meta.url)
  const fixtures = readdirSync(folder).filter((file) => !/^(?:quick|dead-links)/.test(file))
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
  const rows = Array.from(
    { length: 60 },
    (_, at) => `<tr><th scope="row">助餐点${at}</th><td>上午九点至下午一点</td></tr>`,
  )
  const pages = Array.from({ length: size }, (_, at) => {
    const tool = Math.floor(at / pagesATool)
    const links = Array.from(
      { length: pagesATool },
      (_one, page) => `<a href="/tool/${tool}/${page}">第${page}页</a> `,
    )
    const more = `<nav aria-label="本站">${links.join('')}</nav><table><caption>助餐点</caption>${rows.join('')}</table>`
    const fixture = read(fixtures[at % fixtures.length] ?? '')
    return [
      `/tool/${tool}/${at % pagesATool}`,
      html(fixture.replace('</body>', `${more}</body>`)),
    ] as const
  })
  return Object.fromEntries(pages)
}

/** Resident memory of every browser that this process started, as the system tells it. */
function browsersMb(): number {
  let kilobytes = 0
  for (const process_ of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!/chromium|headless_shell/.test(readFileSync(`/proc/${process_}/cmdline`, 'utf8')))
        continue
      // Memory that processes share is counted by its part.
      const [, shared = '0'] =
        /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${process_}/smaps_rollup`, 'utf8')) ?? []
      kilobytes += Number(shared)
    } catch {
      // It ended while it was looked at.
    }
  }
  return Math.round(kilobytes / 1024)
}
