/** Values of the kit's variables, by name. What is not named is the kit's own. */
export type Theme = Readonly<Record<string, string>>

/** A design system that widgets can stand in, with the variables that make them look native there. */
export interface Preset {
  id: string
  title: string
  note: string
  theme: Theme
}

/** The kit beside others. Each names the variables of its host, so that the host's own light and dark carry over. */
export const presets: readonly Preset[] = [
  {
    id: 'plain',
    title: 'Plain page',
    note: 'No variable set: colours come from the text around the widgets.',
    theme: {},
  },
  {
    id: 'shadcn',
    title: 'shadcn/ui',
    note: 'The focus ring is the foreground, since the ring of shadcn/ui has less than 3:1 on white.',
    theme: {
      '--fbs-accent': 'var(--primary)',
      '--fbs-accent-text': 'var(--primary-foreground)',
      '--fbs-color': 'var(--muted-foreground)',
      '--fbs-border': 'var(--border)',
      '--fbs-surface': 'var(--popover)',
      '--fbs-surface-text': 'var(--popover-foreground)',
      '--fbs-background-hover': 'var(--accent)',
      '--fbs-attention': 'var(--destructive)',
      '--fbs-focus-ring': 'var(--foreground)',
      '--fbs-radius': 'calc(var(--radius) - 2px)',
      '--fbs-size': '2rem',
      '--fbs-icon-size': '1rem',
      '--fbs-icon-stroke': '2',
      '--fbs-font-size': '0.875rem',
    },
  },
  {
    id: 'radix',
    title: 'Radix Themes',
    note: 'Grey and accent follow the scales of the theme around.',
    theme: {
      '--fbs-accent': 'var(--accent-9)',
      '--fbs-accent-text': 'var(--accent-contrast)',
      '--fbs-color': 'var(--gray-11)',
      '--fbs-color-pressed': 'var(--accent-11)',
      '--fbs-border': 'var(--gray-a7)',
      '--fbs-surface': 'var(--color-panel-solid)',
      '--fbs-surface-text': 'var(--gray-12)',
      '--fbs-background-hover': 'var(--accent-a3)',
      '--fbs-attention': 'var(--red-11)',
      '--fbs-focus-ring': 'var(--accent-9)',
      '--fbs-radius': 'var(--radius-2)',
      '--fbs-size': 'var(--space-6)',
      '--fbs-icon-size': '1rem',
      '--fbs-icon-stroke': '1.5',
      '--fbs-font-size': '0.875rem',
    },
  },
  {
    id: 'material',
    title: 'Material 3',
    note: 'Buttons are round, fields are not.',
    theme: {
      '--fbs-accent': 'var(--md-sys-color-primary)',
      '--fbs-accent-text': 'var(--md-sys-color-on-primary)',
      '--fbs-color': 'var(--md-sys-color-on-surface-variant)',
      '--fbs-color-pressed': 'var(--md-sys-color-primary)',
      '--fbs-border': 'var(--md-sys-color-outline)',
      '--fbs-surface': 'var(--md-sys-color-surface-container-high)',
      '--fbs-surface-text': 'var(--md-sys-color-on-surface)',
      '--fbs-attention': 'var(--md-sys-color-error)',
      '--fbs-focus-ring': 'var(--md-sys-color-secondary)',
      '--fbs-radius': '4px',
      '--fbs-icon-radius': '999px',
      '--fbs-button-radius': '999px',
      '--fbs-size': '2.5rem',
      '--fbs-icon-size': '1.25rem',
      '--fbs-font-size': '0.875rem',
    },
  },
]

/** The stylesheet that gives a page this theme. */
export function themeCss(theme: Theme): string {
  const lines = Object.entries(theme).map(([name, value]) => `  ${name}: ${value};`)
  if (lines.length === 0) return '/* Nothing to set: the widgets take their colours from the page. */'
  return [':root {', ...lines, '}'].join('\n')
}
