import type { HookParameters } from '../docs/hookParameters.ts'

/** Parameters of the stories of a hook. The source of a lab would tell nobody how to use it, so it is not shown. */
export const onHookPage = (hook: HookParameters) => ({ hook, docs: { canvas: { sourceState: 'none' } } })
