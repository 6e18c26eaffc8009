import '@feedback-signals/react/styles.css'
import './styles/index.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueries } from './app/queries.ts'
import { SessionGate } from './session/SessionGate.tsx'
import { readTheme, wearTheme } from './theme/theme.ts'

wearTheme(document.documentElement, localStorage, readTheme(localStorage))

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element #root, so there is nowhere to show the dashboard.')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueries()}>
      <SessionGate />
    </QueryClientProvider>
  </StrictMode>,
)
