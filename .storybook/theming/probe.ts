/** Reads what a value of CSS comes to in `place`, whatever variables it is made of: an element has it for a moment. */
function computed(place: HTMLElement, property: string, value: string): string {
  const probe = place.appendChild(document.createElement('span'))
  probe.style.setProperty('position', 'absolute')
  probe.style.setProperty(property, value)
  const result = getComputedStyle(probe).getPropertyValue(property)
  probe.remove()
  return result
}

/** A length in pixels. `letter-spacing`, as that is the property that takes any length and keeps it. */
export const pixelsOf = (place: HTMLElement, name: string): number =>
  Number.parseFloat(computed(place, 'letter-spacing', `var(${name}, var(--fbs-radius))`)) || 0

/** A bare number. */
export const numberOf = (place: HTMLElement, name: string): number =>
  Number.parseFloat(getComputedStyle(place).getPropertyValue(name)) || 0

/** A colour as a colour field wants it: without transparency, so mixed with the ground that would show through. */
export function colourOf(place: HTMLElement, name: string): string {
  const canvas = document.createElement('canvas').getContext('2d')
  if (!canvas) return '#000000'
  for (const layer of [getComputedStyle(place).backgroundColor, computed(place, 'color', `var(${name})`)]) {
    canvas.fillStyle = layer
    canvas.fillRect(0, 0, 1, 1)
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
