import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig, loadEnv } from 'vite'
import { entitiesFromTable } from '../../.dev/page/entities.ts'
import { paintOnceReady } from '../../.dev/page/firstPaint.ts'
import { policyInPage, securityHeaders } from '../../.dev/page/security.ts'

const here = import.meta.dirname

export default defineConfig(({ mode }) => {
  // The page talks to no other: what cannot be reached cannot be told the key.
  const gatewayUrl = loadEnv(mode, here).VITE_GATEWAY_URL || 'http://127.0.0.1:8787'
  const gatewayOrigin = new URL(gatewayUrl).origin
  return {
    root: here,
    plugins: [react(), entitiesFromTable(), policyInPage(gatewayOrigin), paintOnceReady()],
    // The packages' sources, through their public entries: the dashboard needs no build of theirs.
    resolve: { conditions: ['@feedback-signals/source', ...defaultClientConditions] },
    // The browsers from which on `light-dark()` works, which the styles are written with.
    build: { target: 'es2023', cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
    server: { host: '127.0.0.1', port: 5174 },
    preview: { host: '127.0.0.1', port: 4174, headers: securityHeaders(gatewayOrigin) },
  }
})
