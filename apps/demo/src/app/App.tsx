import { Announcer } from '../chat/Announcer.tsx'
import { ChatPane } from '../chat/ChatPane.tsx'
import { InspectorPanel } from '../inspector/InspectorPanel.tsx'
import { Header } from './Header.tsx'

/** The page: the chat, and the inspector beside or over it. */
export function App() {
  return (
    <div className="app">
      <Header />
      <ChatPane />
      <InspectorPanel />
      <Announcer />
    </div>
  )
}
