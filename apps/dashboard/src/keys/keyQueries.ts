import { queryOptions } from '@tanstack/react-query'
import type { Gateway } from '../gateway/gateway.ts'
import { EndpointList, KeyList, ProjectList } from '../gateway/keys.ts'

/** The keys of the project. */
export const keysQuery = (gateway: Gateway) =>
  queryOptions({
    queryKey: ['keys'],
    queryFn: async ({ signal }) => (await gateway.read('/:project/keys', {}, KeyList, signal)).keys,
  })

/** The endpoints of the project. */
export const endpointsQuery = (gateway: Gateway) =>
  queryOptions({
    queryKey: ['endpoints'],
    queryFn: async ({ signal }) =>
      (await gateway.read('/:project/endpoints', {}, EndpointList, signal)).endpoints,
  })

/** All projects. */
export const projectsQuery = (gateway: Gateway) =>
  queryOptions({
    queryKey: ['projects'],
    queryFn: async ({ signal }) => (await gateway.read('/projects', {}, ProjectList, signal)).projects,
  })
