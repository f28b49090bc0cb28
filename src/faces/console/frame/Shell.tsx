import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { Button, Drawer, Dropdown, Grid, Layout, Menu } from 'antd'
import { useEffect, useState } from 'react'
import { langs } from '#kernel'
import { consoleWords } from '#console-words'
import { questions } from '../api/questions.ts'
import { Mark } from './Mark.tsx'
import { inLanguage, lang } from './reader.ts'
import { SearchEverywhere } from './SearchEverywhere.tsx'
import { type Screen, paths, stages } from './stages.ts'

const words = consoleWords[lang]
const siderWidth = 224

/** What stands around every screen: the stages on the left; search, my work, language and account on top. */
export function Shell() {
  const isWide = Grid.useBreakpoint().lg ?? true
  const [isOpen, setOpen] = useState(false)
  const here = useRouterState({ select: ({ location }) => location.pathname })
  useEffect(() => setOpen(false), [here])
  return (
    <Layout className="console">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Layout.Header className="console__top">
        {isWide ? null : (
          <Button onClick={() => setOpen(true)} aria-expanded={isOpen}>
            {words.menu}
          </Button>
        )}
        <Link className="console__mark" to="/" aria-label={words.product}>
          <Mark />
          {isWide ? <span>{words.product}</span> : null}
        </Link>
        <SearchEverywhere />
        <div className="console__me">
          <Account />
        </div>
      </Layout.Header>
      <Layout hasSider={isWide}>
        {isWide ? (
          <Layout.Sider
            width={siderWidth}
            className="console__stages"
            theme="light"
            aria-label={words.stagesName}
          >
            <Stages here={here} />
          </Layout.Sider>
        ) : (
          <Drawer
            open={isOpen}
            onClose={() => setOpen(false)}
            placement="left"
            title={words.product}
            size={siderWidth + siderWidth / 2}
          >
            <Stages here={here} />
          </Drawer>
        )}
        <Layout.Content className="console__main" id="main" tabIndex={-1} role="main">
          <Outlet />
        </Layout.Content>
      </Layout>
    </Layout>
  )
}

function Stages({ here }: { readonly here: string }) {
  const item = (screen: Screen) => ({
    key: screen,
    label: <Link to={paths[screen]}>{words.screens[screen]}</Link>,
  })
  const current = (Object.keys(paths) as Screen[])
    .filter((screen) => paths[screen] !== '/' && here.startsWith(paths[screen]))
    .toSorted((a, b) => paths[b].length - paths[a].length)
    .at(0)
  return (
    <nav aria-label={words.stagesName}>
      <Menu
        mode="inline"
        selectedKeys={[current ?? (here === '/' ? 'work' : '')]}
        items={[
          item('work'),
          ...stages.map(({ stage, screens }) => ({
            type: 'group' as const,
            key: stage,
            label: words.stages[stage],
            children: screens.map(item),
          })),
        ]}
      />
    </nav>
  )
}

function Account() {
  const { data: me } = useQuery(questions.me())
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: langs.map((one) => ({
            key: one,
            label: (
              <a href={inLanguage(one)} lang={one} aria-current={one === lang ? 'true' : undefined}>
                {consoleWords[one].language}
              </a>
            ),
          })),
        }}
      >
        <Button type="text">{words.language}</Button>
      </Dropdown>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'account', label: <a href="/account">{words.ownAccount}</a> },
            ...(me?.duties.some(({ role }) => role === 'administrator')
              ? [{ key: 'accounts', label: <a href="/accounts">{words.accounts}</a> }]
              : []),
            { key: 'public', label: <a href="/">{words.publicPages}</a> },
            { key: 'out', label: words.signOut, onClick: () => void signOut() },
          ],
        }}
      >
        <Button type="text">{me?.displayName ?? words.ownAccount}</Button>
      </Dropdown>
    </>
  )
}

async function signOut(): Promise<void> {
  await fetch('/api/sign-out', { method: 'POST' })
  location.assign('/')
}
