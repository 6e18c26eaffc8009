import type { ComponentType } from 'react'

/** A part of a widget, with the name an app writes. */
export interface Part {
  name: string
  component: ComponentType
}

const isComponent = (value: unknown): value is ComponentType =>
  typeof value === 'function' || (typeof value === 'object' && value !== null && '$$typeof' in value)

const nameOf = (component: object) => {
  const inner: { displayName?: string; type?: { displayName?: string } } = component
  return inner.displayName ?? inner.type?.displayName ?? 'Widget'
}

/** The parts that a widget carries, `Thumbs.Root` and so on, in its own order. */
export function partsOf(component: unknown): Part[] {
  if (!isComponent(component)) return []
  return Object.entries(component)
    .filter(([key]) => /^[A-Z]/.test(key))
    .flatMap(([key, part]) =>
      isComponent(part) ? [{ name: `${nameOf(component)}.${key}`, component: part }] : [],
    )
}
