import { type NotSeen, type Sight, type TriedLink, isSeen } from '#observe'
import { askOnce } from './client.ts'
import type { Guard } from './guard.ts'
import type { Manners } from './manners.ts'

type Link = { readonly on: string; readonly where: string; readonly address: string }

/** What is no page: files, and what one does rather than reads. */
const notAPage =
  /[.](?:pdf|docx?|xlsx?|pptx?|wps|et|zip|rar|7z|gz|tar|exe|apk|ipa|dmg|jpe?g|png|gif|svg|webp|mp[34]|avi|mov|csv|json|xml|txt)$|(?:log|sign)-?out|exit|delete|unsubscribe/i
const gone = new Set([404, 410])
const headNotTaken = new Set([403, 404, 405, 501])
const serverBroken = 500
const patienceMs = 15_000
const atATime = 4

/** Where pages lead: every address once, and of those the pages of the same host. */
export function linksIn(pages: readonly Sight[]): {
  readonly all: readonly Link[]
  readonly ownPages: readonly string[]
} {
  const all = new Map<string, Link>()
  const own = new Set<string>()
  const hosts = new Set(pages.map(({ address }) => new URL(address).host))
  for (const { address: on, doors } of pages) {
    for (const { address, where } of doors) {
      if (address === undefined || !/^https?:/.test(address) || !URL.canParse(address)) continue
      const plain = bare(address)
      if (!all.has(plain)) all.set(plain, { on, where, address: plain })
      const { host, pathname } = new URL(plain)
      if (hosts.has(host) && !notAPage.test(pathname)) own.add(plain)
    }
  }
  return { all: [...all.values()], ownPages: [...own] }
}

/** Ask a number of links whether anything is there; pages that were looked at have said so themselves. */
export async function tryLinks(
  links: readonly Link[],
  pages: readonly (Sight | NotSeen)[],
  { most, isLate, ...ways }: Ways & { readonly most: number; readonly isLate: () => boolean },
): Promise<readonly TriedLink[]> {
  const looked = new Map(pages.map((page) => [bare(page.asked), page]))
  const tried: TriedLink[] = []
  const open: Link[] = []
  for (const link of links) {
    const page = looked.get(link.address)
    if (page) tried.push(told(link, page))
    else if (open.length < most && !/(?:log|sign)-?out/i.test(link.address)) open.push(link)
  }
  let next = 0
  const work = async () => {
    for (let link = open[next++]; link && !isLate(); link = open[next++]) {
      tried.push(await tryLink(link, ways))
    }
  }
  await Promise.all(Array.from({ length: atATime }, work))
  return tried
}

type Ways = { readonly guard: Guard; readonly manners: Manners; readonly userAgent: string }

function told(link: Link, page: Sight | NotSeen): TriedLink {
  if (isSeen(page)) return { ...link, came: 'answer' }
  const isDead = page.why === 'page-gone' || page.why === 'server-broken'
  const status = page.status === undefined ? {} : { status: page.status }
  return { ...link, came: isDead ? 'dead' : 'nothing-certain', ...status }
}

async function tryLink(link: Link, { guard, manners, userAgent }: Ways): Promise<TriedLink> {
  const { address } = link
  if ((await manners.may(address)) !== 'yes') return { ...link, came: 'nothing-certain' }
  const ask = (method: 'GET' | 'HEAD') =>
    manners.inTurn(address, () =>
      askOnce(guard, address, { method, userAgent, most: 0, patienceMs }),
    )
  const first = await ask('HEAD')
  const answered = 'status' in first && headNotTaken.has(first.status) ? await ask('GET') : first
  if ('why' in answered) {
    return { ...link, came: answered.why === 'name-unknown' ? 'dead' : 'nothing-certain' }
  }
  const { status } = answered
  const isDead = gone.has(status) || status >= serverBroken
  return { ...link, status, came: isDead ? 'dead' : 'answer' }
}

/** An address without the place on its page. */
function bare(address: string): string {
  return address.replace(/#.*$/, '')
}
