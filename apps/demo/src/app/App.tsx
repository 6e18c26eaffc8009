import { lazy, Suspense } from 'react'
import { Announcer } from '../chat/Announcer.tsx'
import { ChatPane } from '../chat/ChatPane.tsx'
import { InspectorPanel } from '../inspector/InspectorPanel.tsx'
import { useStore } from '../ui/useStore.ts'
import { Header } from './Header.tsx'
import { useServices } from './ServicesContext.ts'

const LongPane = lazy(() => import('../long/LongPane.tsx').then(({ LongPane }) => ({ default: LongPane })))

/** The page: the chat or thousands of answers, and the inspector beside or over it. */
export function App() {
  const route = useStore(useServices().route)
  return (
    <div className="app">
      <Header />
      {route.page === 'long' ? (
        <Suspense>
          <LongPane rows={route.rows} isVirtual={route.isVirtual} />
        </Suspense>
      ) : (
        <ChatPane />
      )}
      <InspectorPanel />
      <Announcer />
    </div>
  )
}
