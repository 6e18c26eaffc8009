import type { ComponentProps } from 'react'

export interface IconButtonProps extends ComponentProps<'button'> {
  /** What the button does: its name, and its tooltip. */
  label: string
}

/** A button that shows an icon only. */
export function IconButton({ label, className = '', ...rest }: IconButtonProps) {
  return (
    <button type="button" className={`icon-button ${className}`} aria-label={label} title={label} {...rest} />
  )
}
