import '@feedback-signals/react/styles.css'
import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { Kit } from './app/Kit.tsx'
import { ServicesContext } from './app/ServicesContext.ts'
import { createServices } from './app/services.ts'

const services = createServices()
const root = document.getElementById('root')
if (!root) throw new Error('The page has no element #root, so there is nowhere to show the demo.')

createRoot(root).render(
  <StrictMode>
    <ServicesContext value={services}>
      <Kit>
        <App />
      </Kit>
    </ServicesContext>
  </StrictMode>,
)
