import { markdown } from './markdown.ts'
import type { Reply } from './reply.ts'

export const data: readonly Reply[] = [
  {
    id: 'json-extract',
    keywords: ['json', 'as json', 'return json', 'structured output'],
    text: markdown`
      ~~~json
      {
        "order": {
          "number": "A-20417",
          "placed_on": "2025-04-02",
          "customer": { "name": "Mina Okafor", "country": "NG" },
          "items": [
            { "sku": "TEA-GRN-250", "quantity": 2, "unit_price": 8.5 },
            { "sku": "MUG-BLUE", "quantity": 1, "unit_price": 14 }
          ],
          "total": 31,
          "currency": "EUR",
          "gift": false,
          "note": null
        }
      }
      ~~~
    `,
  },
  {
    id: 'json-schema',
    keywords: ['json schema', 'openapi', 'schema for', 'validate json'],
    text: markdown`
      A schema for a user profile, in JSON Schema 2020-12:

      ~~~json
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "required": ["id", "name"],
        "properties": {
          "id": { "type": "string", "format": "uuid" },
          "name": { "type": "string", "minLength": 1 },
          "age": { "type": "integer", "minimum": 0 },
          "tags": { "type": "array", "items": { "type": "string" }, "uniqueItems": true }
        },
        "additionalProperties": false
      }
      ~~~

      Note that \`format\` is only a hint unless you tell your validator to enforce it.
    `,
  },
  {
    id: 'yaml-ci',
    keywords: ['yaml', 'github actions', 'ci pipeline', 'continuous integration', 'workflow file'],
    text: markdown`
      Save this as \`.github/workflows/test.yml\`:

      ~~~yaml
      name: test
      on:
        push:
          branches: [main]
        pull_request:

      permissions:
        contents: read

      jobs:
        test:
          runs-on: ubuntu-latest
          timeout-minutes: 15
          steps:
            - uses: actions/checkout@v4
            - uses: actions/setup-node@v4
              with:
                node-version: 24
                cache: npm
            - run: npm ci
            - run: npm test
      ~~~

      It runs on every pull request and on each push to \`main\`, with a token that can only read, and gives up after
      a quarter of an hour instead of six hours.
    `,
  },
]
