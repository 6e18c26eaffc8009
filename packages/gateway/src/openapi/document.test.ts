import * as v from 'valibot'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Gateway } from '../gatewayOptions.ts'
import { ask, jsonOf } from '../testing/client.ts'
import { createGateway } from '../testing/gateway.ts'

const Operation = v.looseObject({ responses: v.record(v.string(), v.looseObject({})) })
const Document = v.looseObject({
  openapi: v.string(),
  paths: v.record(v.string(), v.record(v.string(), Operation)),
  components: v.looseObject({ schemas: v.record(v.string(), v.looseObject({ type: v.string() })) }),
})

let gateway: Gateway
let document: v.InferOutput<typeof Document>
beforeAll(async () => {
  gateway = await createGateway()
  document = v.parse(Document, await jsonOf(await ask(gateway, '/openapi.json', { bearer: null })))
})
afterAll(() => gateway.close())

it('describes every route', () => {
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(routes.sort()).toEqual([
    'DELETE /{project}/endpoints/{id}',
    'DELETE /{project}/keys/{id}',
    'GET /',
    'GET /healthz',
    'GET /livez',
    'GET /log/{id}',
    'GET /metrics',
    'GET /projects',
    'GET /readyz',
    'GET /{project}/endpoints',
    'GET /{project}/keys',
    'GET /{project}/logs',
    'GET /{project}/openai/v1/models',
    'GET /{project}/reports/agreement',
    'GET /{project}/reports/answers',
    'GET /{project}/reports/coverage',
    'GET /{project}/reports/distribution',
    'GET /{project}/reports/scores',
    'GET /{project}/reports/trend',
    'GET /{project}/signals/live',
    'PATCH /log/{id}',
    'PATCH /{project}/keys/{id}',
    'POST /projects',
    'POST /{project_uid}/feedback/{inference_log_id}',
    'POST /{project_uid}/{endpoint_uid}/feedback/{inference_log_id}',
    'POST /{project}/anthropic/v1/messages',
    'POST /{project}/endpoints',
    'POST /{project}/keys',
    'POST /{project}/logs/tags',
    'POST /{project}/openai/v1/chat/completions',
    'POST /{project}/users/erase',
    'POST /{project}/{endpoint}/chat/completions',
  ])
})

it('describes feedback with the statuses and the fields of the published contract', () => {
  const post = document.paths['/{project_uid}/feedback/{inference_log_id}']?.post
  expect(Object.keys(post?.responses ?? {})).toEqual(
    expect.arrayContaining(['201', '400', '401', '403', '404', '409', '413', '415', '500']),
  )
  expect(document.components.schemas.FeedbackSignalRequest).toMatchObject({
    type: 'object',
    required: ['score', 'weight'],
    properties: {
      score: { type: 'number', minimum: -1, maximum: 1 },
      weight: { type: 'number', minimum: 0, maximum: 1 },
      improvement: { anyOf: [{ type: 'object' }, { type: 'null' }] },
      qualitative_feedback: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      signal_name: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      signal_source: { enum: ['user', 'system'], default: 'user' },
      signal_type: { enum: ['explicit', 'implicit'], default: 'explicit' },
      metadata: { anyOf: [{ type: 'object' }, { type: 'null' }] },
    },
  })
  expect(document.components.schemas.Error).toMatchObject({ required: ['error', 'message'] })
})

it('describes the parameters of lists and reports as they are checked', () => {
  const parametersOf = (path: string) => document.paths[path]?.get?.parameters
  expect(parametersOf('/{project}/logs')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        name: 'limit',
        in: 'query',
        required: false,
        schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
      }),
      expect.objectContaining({
        name: 'tag',
        schema: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 200 }, maxItems: 20 },
      }),
    ]),
  )
  expect(parametersOf('/{project}/reports/scores')).toEqual(
    expect.arrayContaining([expect.objectContaining({ name: 'by', required: true })]),
  )
})

it('refers to nothing that it does not hold', () => {
  const names = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference)
  expect(names.length).toBeGreaterThan(0)
  const held = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`)
  expect(held).toEqual(expect.arrayContaining([...new Set(names)]))
})
