import { type SignalName, signalDefaults } from '@feedback-signals/protocol'

const isName = (name: string): name is SignalName => name in signalDefaults

const names = Object.keys(signalDefaults).filter(isName)

export const explicitNames = names.filter((name) => signalDefaults[name].signal_type === 'explicit')

export const implicitNames = names.filter((name) => signalDefaults[name].signal_type === 'implicit')
