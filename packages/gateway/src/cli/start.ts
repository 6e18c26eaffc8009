import { pino } from 'pino'
import { demoConfig, parseConfig } from '../config/parseConfig.ts'
import { readConfig } from '../config/readConfig.ts'
import { createGateway } from '../createGateway.ts'
import { type GatewayServer, startServer } from '../serve.ts'
import { idleLimits, refuseDemoKeyInPublic, weakSecret } from './guard.ts'
import type { Settings } from './settings.ts'

/** Starts a gateway as the settings ask. */
export async function start(settings: Settings): Promise<GatewayServer> {
  const { configFile, host, port, secret, storage, rate, upstream, faults, shutdownDelay } = settings
  const config = configFile === undefined ? parseConfig(demoConfig) : await readConfig(configFile)
  refuseDemoKeyInPublic(config, host)
  const logger = pino(pino.destination({ dest: 2, sync: true }))
  for (const warning of [...idleLimits(config), ...weakSecret(secret)]) logger.warn(warning)
  if (faults) logger.warn('faults may be set by PUT /_faults: this is no gateway for real users')
  const gateway = await createGateway({
    config,
    storage,
    rate,
    logger,
    faults,
    ...(secret !== undefined && { secret }),
    ...(upstream && { upstream }),
  })
  try {
    return await startServer(gateway, { port, host, overrideGlobals: true, shutdownDelay })
  } catch (error) {
    await gateway.close()
    throw error
  }
}
