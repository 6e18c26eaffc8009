import type { Preview } from '@storybook/react-vite'

const simple = new Set(['boolean', 'number', 'string', 'enum'])

/** Leaves controls to what can be set by hand; a field for the JSON of a function or an element helps nobody. */
export const simpleControls: NonNullable<Preview['argTypesEnhancers']>[number] = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const type = typeof argType.type === 'string' ? argType.type : argType.type?.name
      const keeps = argType.control !== undefined && argType.control !== false && 'options' in argType
      return [name, keeps || simple.has(type ?? '') ? argType : { ...argType, control: false }]
    }),
  )
