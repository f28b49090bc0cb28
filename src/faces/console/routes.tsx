import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { Broken } from './frame/Broken.tsx'
import { NotHere } from './frame/NotHere.tsx'
import { Shell } from './frame/Shell.tsx'

type Search = Readonly<Record<string, string | undefined>>

/** What stands in an address after its question mark, as texts by these names; anything else is left out. */
const texts =
  (...names: readonly string[]) =>
  (given: Readonly<Record<string, unknown>>): Search =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = given[name]
        return value === undefined || value === '' ? [] : [[name, String(value)]]
      }),
    )

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotHere,
  errorComponent: Broken,
})
const under = { getParentRoute: () => root } as const

const work = createRoute({
  ...under,
  path: '/',
  component: lazyRouteComponent(() => import('./screens/MyWork.tsx'), 'MyWork'),
})
const register = createRoute({
  ...under,
  path: '/register',
  validateSearch: texts(
    'text',
    'kind',
    'outcome',
    'family',
    'life',
    'office',
    'unfiled',
    'page',
    'open',
  ),
  component: lazyRouteComponent(() => import('./screens/register/Register.tsx'), 'Register'),
})
const tool = createRoute({
  ...under,
  path: '/register/$tool',
  component: lazyRouteComponent(() => import('./screens/register/ToolScreen.tsx'), 'ToolScreen'),
})
const newCase = createRoute({
  ...under,
  path: '/cases/new',
  validateSearch: texts('kind', 'tool', 'approval'),
  component: lazyRouteComponent(() => import('./screens/cases/NewCase.tsx'), 'NewCase'),
})
const oneCase = createRoute({
  ...under,
  path: '/cases/$case',
  validateSearch: texts('step'),
  component: lazyRouteComponent(() => import('./screens/cases/CaseScreen.tsx'), 'CaseScreen'),
})
const filings = createRoute({
  ...under,
  path: '/filings',
  validateSearch: texts('place', 'is', 'text', 'page'),
  component: lazyRouteComponent(() => import('./screens/cases/CaseLists.tsx'), 'Filings'),
})
const gaps = createRoute({
  ...under,
  path: '/observe/gaps',
  component: lazyRouteComponent(() => import('./screens/observe/Gaps.tsx'), 'Gaps'),
})
const campaigns = createRoute({
  ...under,
  path: '/observe/campaigns',
  validateSearch: texts('place', 'is', 'text', 'page'),
  component: lazyRouteComponent(() => import('./screens/cases/CaseLists.tsx'), 'Campaigns'),
})
const findings = createRoute({
  ...under,
  path: '/evaluate/findings',
  component: lazyRouteComponent(() => import('./screens/evaluate/Findings.tsx'), 'Findings'),
})
const overlaps = createRoute({
  ...under,
  path: '/evaluate/overlaps',
  validateSearch: texts('page', 'a', 'b'),
  component: lazyRouteComponent(() => import('./screens/evaluate/Overlaps.tsx'), 'Overlaps'),
})
const rulebook = createRoute({
  ...under,
  path: '/evaluate/rulebook',
  validateSearch: texts('text', 'rule', 'limit'),
  component: lazyRouteComponent(
    () => import('./screens/evaluate/RulebookScreen.tsx'),
    'RulebookScreen',
  ),
})
const plan = createRoute({
  ...under,
  path: '/decide/plan',
  component: lazyRouteComponent(() => import('./screens/decide/PlanScreen.tsx'), 'PlanScreen'),
})
const hearings = createRoute({
  ...under,
  path: '/decide/hearings',
  validateSearch: texts('place', 'is', 'text', 'page'),
  component: lazyRouteComponent(() => import('./screens/cases/CaseLists.tsx'), 'Hearings'),
})
const decisions = createRoute({
  ...under,
  path: '/decide/decisions',
  validateSearch: texts('page'),
  component: lazyRouteComponent(() => import('./screens/decide/Decisions.tsx'), 'Decisions'),
})
const orders = createRoute({
  ...under,
  path: '/act/orders',
  validateSearch: texts('place', 'is', 'text', 'page'),
  component: lazyRouteComponent(() => import('./screens/cases/CaseLists.tsx'), 'Orders'),
})
const retirements = createRoute({
  ...under,
  path: '/act/retirements',
  validateSearch: texts('place', 'is', 'text', 'page'),
  component: lazyRouteComponent(() => import('./screens/cases/CaseLists.tsx'), 'Retirements'),
})
const closed = createRoute({
  ...under,
  path: '/watch/closed',
  validateSearch: texts('page'),
  component: lazyRouteComponent(() => import('./screens/watch/Closed.tsx'), 'Closed'),
})
const overview = createRoute({
  ...under,
  path: '/watch/overview',
  validateSearch: texts('within'),
  component: lazyRouteComponent(
    () => import('./screens/watch/OverviewScreen.tsx'),
    'OverviewScreen',
  ),
})
const publicSide = createRoute({
  ...under,
  path: '/serve/public',
  component: lazyRouteComponent(() => import('./screens/serve/PublicSide.tsx'), 'PublicSide'),
})

/** Every screen has an address that can be sent to a colleague. */
export const router = createRouter({
  basepath: '/console',
  routeTree: root.addChildren([
    work,
    register,
    tool,
    newCase,
    oneCase,
    filings,
    gaps,
    campaigns,
    findings,
    overlaps,
    rulebook,
    plan,
    hearings,
    decisions,
    orders,
    retirements,
    closed,
    overview,
    publicSide,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
