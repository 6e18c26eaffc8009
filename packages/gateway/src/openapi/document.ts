import type { GenerateSpecOptions } from 'hono-openapi'
import type { GatewayConfig } from '../config/schema.ts'

/** The document of a gateway, around what its routes say of themselves. */
export const openApiOptions = ({ public_url }: GatewayConfig): Partial<GenerateSpecOptions> => ({
  documentation: {
    info: {
      title: 'Feedback gateway',
      description: 'Answers like an LLM, issues feedback tokens, and stores and reports feedback signals.',
      license: { name: 'MIT' },
      version: '1.0.0',
    },
    ...(public_url !== undefined && { servers: [{ url: public_url }] }),
    security: [{ bearerAuth: [] }],
    components: {
      securitySchemes: {
        bearerAuth: { type: 'http', scheme: 'bearer' },
        apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' },
      },
    },
  },
})
