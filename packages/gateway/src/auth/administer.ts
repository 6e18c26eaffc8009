import type { GatewayContext } from '../gatewayContext.ts'
import { byAdminKey } from './authenticate.ts'
import { requireProject } from './endpoints.ts'
import type { Principal } from './identify.ts'

/** The admin of a project who sends a request, or a 401, 403 or 404. */
export async function administer(
  gateway: GatewayContext,
  request: Request,
  project: string,
): Promise<Principal> {
  const principal = await byAdminKey(gateway, request)
  await requireProject(gateway, principal, project)
  return principal
}
