import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { LiveSearch } from '../live/liveSearch.ts'
import { LogsPage } from '../logs/LogsPage.tsx'
import { LogSearch } from '../logs/logSearch.ts'
import { ReportSearch } from '../reports/reportSearch.ts'
import { ReviewSearch } from '../review/reviewSearch.ts'
import { NotFound } from './NotFound.tsx'
import { PageFailure } from './PageFailure.tsx'
import { Shell } from './Shell.tsx'

interface Context {
  signOut: () => void
}

const root = createRootRouteWithContext<Context>()({ component: Shell })

const logs = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: LogSearch,
  component: LogsPage,
})

const log = createRoute({
  getParentRoute: () => root,
  path: '/logs/$id',
  component: lazyRouteComponent(() => import('../log/LogRoute.tsx'), 'LogRoute'),
})

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: ReportSearch,
  component: lazyRouteComponent(() => import('../reports/ReportsPage.tsx'), 'ReportsPage'),
})

const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  validateSearch: ReviewSearch,
  component: lazyRouteComponent(() => import('../review/ReviewPage.tsx'), 'ReviewPage'),
})

const live = createRoute({
  getParentRoute: () => root,
  path: '/live',
  validateSearch: LiveSearch,
  component: lazyRouteComponent(() => import('../live/LivePage.tsx'), 'LivePage'),
})

const keys = createRoute({
  getParentRoute: () => root,
  path: '/keys',
  component: lazyRouteComponent(() => import('../keys/KeysPage.tsx'), 'KeysPage'),
})

/** The pages by their addresses. All but the first load as they are opened. */
export const router = createRouter({
  routeTree: root.addChildren([logs, log, reports, review, live, keys]),
  context: { signOut: () => undefined },
  defaultPreload: 'intent',
  defaultErrorComponent: PageFailure,
  defaultNotFoundComponent: NotFound,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
