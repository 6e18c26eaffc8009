import type { DescribeRouteOptions } from 'hono-openapi'
import { keySchemas } from './keySchemas.ts'
import { bodyRefusals, managingRefusals } from './managing.ts'
import { json } from './responses.ts'

const tags = ['Projects']
const noProject = { 404: 'Project not found' }

/** Documentation of the list of endpoints. */
export const listEndpointsDocs: DescribeRouteOptions = {
  summary: 'List the endpoints of a project',
  description: 'Needs an admin key. Those of the config file first.',
  tags,
  responses: {
    200: { description: 'The endpoints', content: json(keySchemas.EndpointList) },
    ...managingRefusals(noProject),
  },
}

/** Documentation of adding an endpoint. */
export const addEndpointDocs: DescribeRouteOptions = {
  summary: 'Add an endpoint to a project',
  description: 'Needs an admin key.',
  tags,
  requestBody: { required: true, content: json(keySchemas.EndpointToAdd) },
  responses: {
    201: { description: 'The endpoint', content: json(keySchemas.Endpoint) },
    ...bodyRefusals({ ...noProject, 409: 'Conflict - the id is taken, or the project has too many' }),
  },
}

/** Documentation of removing an endpoint. */
export const removeEndpointDocs: DescribeRouteOptions = {
  summary: 'Remove an endpoint',
  description: 'Needs an admin key. What the endpoint has answered stays, and can be rated.',
  tags,
  responses: {
    204: { description: 'It is removed' },
    ...managingRefusals({
      404: 'Project or endpoint not found',
      409: 'Conflict - the endpoint is of the config file',
    }),
  },
}

/** Documentation of the list of projects. */
export const listProjectsDocs: DescribeRouteOptions = {
  summary: 'List the projects of the gateway',
  description: 'Needs an admin key of any project. `current` is its own, the only one that it manages.',
  tags,
  responses: {
    200: { description: 'The projects', content: json(keySchemas.ProjectList) },
    ...managingRefusals(),
  },
}

/** Documentation of making a project. */
export const addProjectDocs: DescribeRouteOptions = {
  summary: 'Make a project',
  description:
    'Needs an admin key of any project. The answer holds the first admin key of the new one, which is shown this once.',
  tags,
  requestBody: { required: true, content: json(keySchemas.ProjectToMake) },
  responses: {
    201: { description: 'The project and its first key', content: json(keySchemas.NewProject) },
    ...bodyRefusals({ 409: 'Conflict - the id is taken, or the database holds answers of such a project' }),
  },
}
