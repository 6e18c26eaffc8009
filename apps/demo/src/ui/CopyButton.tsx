import { Check, Copy, X } from 'lucide-react'
import { IconButton } from './IconButton.tsx'
import { useCopied } from './useCopied.ts'

export interface CopyButtonProps {
  /** What is copied, made at the click: it may be long. */
  text: () => string
  label: string
  /** Hears of each attempt, and passes it on. */
  tell?: ((written: Promise<void>) => Promise<void>) | undefined
}

const icons = { copied: Check, refused: X }

/** Copies to the clipboard and shows that it did. */
export function CopyButton({ text, label, tell }: CopyButtonProps) {
  const { outcome, copy } = useCopied()
  const Icon = outcome ? icons[outcome] : Copy
  const said = { copied: 'Copied', refused: 'The browser refused to copy' }
  return (
    <IconButton
      label={outcome ? said[outcome] : label}
      data-outcome={outcome ?? undefined}
      onClick={() => copy(text(), tell)}
    >
      <Icon />
    </IconButton>
  )
}
