import type { ComponentChildren } from 'preact'
import { type Lang, langs } from '#kernel'
import type { HeadText, House } from '#usecases'
import {
  burdenWords,
  caseWords,
  figuresOf,
  ledgerWords,
  pageWords,
  peopleWords,
  programWords,
  textWords,
} from '#words'
import { assets } from './assets.ts'
import { Hatches } from './parts/bars.tsx'
import type { Reader } from './reader.ts'

export type Way =
  | 'overview'
  | 'tools'
  | 'overlaps'
  | 'plan'
  | 'offices'
  | 'rulebook'
  | 'decisions'
  | 'read'
  | 'intake'
  | 'help'

const paths: Readonly<Record<Way, string>> = {
  overview: '/',
  tools: '/tools',
  overlaps: '/overlaps',
  plan: '/plan',
  offices: '/offices',
  rulebook: '/rulebook',
  decisions: '/decisions',
  read: '/read',
  intake: '/import',
  help: '/help',
}
/** Hex digits of the root that a footer shows: enough to compare by eye. */
const shownHash = 8
const ways = Object.keys(paths) as readonly Way[]

/** What stands around every page: who reads, where they are, and who answers for it. */
export type Around = {
  readonly reader: Reader
  readonly title: string
  readonly way?: Way
  /** The address of this page, so that a change of language stays on it. */
  readonly here: string
  readonly asOf?: string
  /** The head of the ledger, where it has one. */
  readonly ledger?: HeadText
  /** Who answers for this site. */
  readonly house?: House
  readonly search?: string
  /** Who is signed in, and the token for the form that ends it. */
  readonly who?: SignedInReader
  /** A script by which all who are signed in draw unnamed tokens, so that drawing them says nothing. */
  readonly cover?: string
  readonly children?: ComponentChildren
}

export type SignedInReader = {
  readonly displayName: string
  readonly isAdministrator: boolean
  readonly formToken: string
}

/** A whole page: head, header, the thing itself, footer. */
export function Page(around: Around) {
  const { reader, title, here, children } = around
  const { words } = reader
  return (
    <html lang={reader.figures.tag} data-elder={reader.elder ? '' : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} − ${reader.terms.product}`}</title>
        <link rel="stylesheet" href={assets.style.path} />
        <link rel="icon" href={assets.mark.path} type="image/svg+xml" />
        <script type="module" src={assets.script.path} />
        {around.who ? <script type="module" src={assets.desk.path} /> : null}
        {around.who && around.cover ? <script type="module" src={around.cover} /> : null}
      </head>
      <body>
        <a class="skip" href="#main">
          {words.frame.skip}
        </a>
        <Hatches />
        <header class="top">
          {around.who ? <Desk reader={reader} who={around.who} /> : null}
          <div class="top__row">
            <a class="mark" href={reader.to('/')}>
              <Mark />
              <span>{reader.terms.product}</span>
            </a>
            <Search reader={reader} text={around.search} />
            <ReaderChoice reader={reader} here={here} />
          </div>
          <nav class="top__ways" aria-label={words.frame.ways}>
            <ul>
              {ways.map((way) => (
                <li key={way}>
                  <a
                    href={reader.to(paths[way])}
                    aria-current={way === around.way ? 'page' : undefined}
                  >
                    {words.ways[way]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main class="main" id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer {...around} />
      </body>
    </html>
  )
}

/** The mark: a minus sign in a square. */
export function Mark() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="3" fill="#17527d" />
      <rect x="6" y="12.5" width="16" height="3" fill="#fff" />
    </svg>
  )
}

function Search({ reader, text }: { reader: Reader; text: string | undefined }) {
  const { frame } = reader.words
  return (
    <form class="top__search" action="/tools" method="get" role="search">
      <label class="out-of-sight" for="search">
        {frame.searchHint}
      </label>
      <input
        class="field__box"
        id="search"
        type="search"
        name="text"
        maxLength={100}
        placeholder={frame.searchHint}
        value={text}
        autocomplete="off"
      />
      <Carried reader={reader} />
      <button class="button">{frame.search}</button>
    </form>
  )
}

/** What a reader without cookies has chosen, carried along by a form. */
export function Carried({ reader }: { reader: Reader }) {
  const query = reader.to('').split('?')[1] ?? ''
  return (
    <>
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

/** What only people who are signed in see: their work, accounts, and the way out. */
function Desk({ reader, who }: { reader: Reader; who: SignedInReader }) {
  const says = peopleWords[reader.lang]
  return (
    <div class="desk">
      <div class="desk__row">
        <a href={reader.to('/me')}>{says.signedInAs(who.displayName)}</a>
        <a href={reader.to('/cases')}>{caseWords[reader.lang].page.title}</a>
        <a href={reader.to('/texts')}>{textWords[reader.lang].queue.title}</a>
        <a href={reader.to('/burden-reports')}>{burdenWords[reader.lang].desk.title}</a>
        <a href={reader.to('/console')}>{says.console}</a>
        {who.isAdministrator ? (
          <>
            <a href={reader.to('/accounts')}>{says.accounts}</a>
            <a href={reader.to('/webhooks')}>{programWords[reader.lang].hooks.title}</a>
          </>
        ) : null}
        <form action="/sign-out" method="post">
          <input type="hidden" name="form-token" value={who.formToken} />
          <Carried reader={reader} />
          <button class="desk__out">{says.signOut}</button>
        </form>
      </div>
    </div>
  )
}

function ReaderChoice({ reader, here }: { reader: Reader; here: string }) {
  const { frame } = reader.words
  const join = here.includes('?') ? '&' : '?'
  return (
    <ul class="top__reader" aria-label={frame.languages}>
      {langs.map((lang: Lang) => (
        <li key={lang} class={lang === reader.lang ? 'top__chosen' : undefined}>
          <a
            href={`${here}${join}lang=${lang}`}
            lang={figuresOf(lang).tag}
            hreflang={figuresOf(lang).tag}
            rel="nofollow"
            aria-current={lang === reader.lang ? 'true' : undefined}
          >
            {pageWords[lang].language}
          </a>
        </li>
      ))}
      <li>
        <a href={`${here}${join}elder=${reader.elder ? 0 : 1}`} rel="nofollow">
          {reader.elder ? frame.elderOff : frame.elderOn}
        </a>
      </li>
    </ul>
  )
}

function Footer({ reader, asOf, house = {}, ledger, who }: Around) {
  const { frame } = reader.words
  const { page } = ledgerWords[reader.lang]
  const size = ledger && reader.figures.count(ledger.size)
  return (
    <footer class="bottom">
      <div class="bottom__row">
        <p>{frame.machine}</p>
        <p>{frame.answers}</p>
        <HouseLines reader={reader} house={house} />
        <p>
          {asOf === undefined ? frame.neverUpdated : frame.updated(reader.figures.day(asOf))}
          {' · '}
          <a href={reader.to('/ledger')}>
            {ledger && size !== undefined
              ? page.footer(size, ledger.root.slice(0, shownHash))
              : page.footerEmpty}
          </a>
          {' · '}
          <a href={reader.to('/report-burden')}>{burdenWords[reader.lang].link}</a>
          {who ? null : (
            <>
              {' · '}
              <a href={reader.to('/sign-in')} rel="nofollow">
                {peopleWords[reader.lang].signIn}
              </a>
            </>
          )}
        </p>
      </div>
    </footer>
  )
}

/** The office that answers for this site, the number of its filing, and where one can complain. */
function HouseLines({ reader, house }: { reader: Reader; house: House }) {
  const { frame } = reader.words
  const { sponsor, filingNumber, contact } = house
  const named = [
    ...(sponsor === undefined ? [] : [frame.sponsor(sponsor)]),
    ...(filingNumber === undefined ? [] : [frame.filingNumber(filingNumber)]),
  ]
  const isAddress = contact !== undefined && /^(?:https?:|mailto:|tel:)/.test(contact)
  return (
    <>
      {named.length === 0 ? null : <p>{named.join(' · ')}</p>}
      {contact === undefined ? null : (
        <p>{isAddress ? <a href={contact}>{frame.complain}</a> : frame.contact(contact)}</p>
      )}
    </>
  )
}
