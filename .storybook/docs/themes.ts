import { create, type ThemeVars } from 'storybook/theming'

const fontBase = 'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'
const fontCode = 'ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, monospace'

// The sign of the project: an answer, and the signal that comes back from it.
const brandTitle = `<span style="display:inline-flex;align-items:center;gap:.6em;font-weight:600">
<svg width="24" height="24" viewBox="0 0 32 32" fill="none" aria-hidden="true">
<path fill="#0f766e" d="M4 9a6 6 0 0 1 6-6h12a6 6 0 0 1 6 6v8a6 6 0 0 1-6 6h-7l-6.2 5.3A1 1 0 0 1 7 27.5v-5A6 6 0 0 1 4 17Z"/>
<path stroke="#fff" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round" d="M9 13.5h3l2.2-4.6 3.6 8.4 2.2-3.8h3"/>
</svg>Feedback Signals</span>`

const brand = {
  brandTitle,
  brandUrl: './?path=/docs/start-overview--docs',
  brandTarget: '_self',
  fontBase,
  fontCode,
  appBorderRadius: 8,
  inputBorderRadius: 6,
}

/** Storybook itself, in the colours of the demo. */
export const themes: Record<'light' | 'dark', ThemeVars> = {
  light: create({
    base: 'light',
    ...brand,
    colorPrimary: '#0f766e',
    colorSecondary: '#0f766e',
    appBg: '#f6f5f1',
    appContentBg: '#ffffff',
    appPreviewBg: '#ffffff',
    appBorderColor: '#e7e3da',
    textColor: '#1d1c1a',
    textMutedColor: '#6d685f',
    barTextColor: '#55514a',
    barSelectedColor: '#0f766e',
    barHoverColor: '#0f766e',
  }),
  dark: create({
    base: 'dark',
    ...brand,
    colorPrimary: '#5fd4c4',
    colorSecondary: '#1c8f83',
    appBg: '#151716',
    appContentBg: '#1b1e1d',
    appPreviewBg: '#1b1e1d',
    appBorderColor: '#2b302e',
    textColor: '#ecebe6',
    textMutedColor: '#9a9992',
    barBg: '#1b1e1d',
    barTextColor: '#b9b8b1',
    barSelectedColor: '#5fd4c4',
    barHoverColor: '#5fd4c4',
  }),
}

/** What the person's system asks for. */
export const systemTheme = (): 'light' | 'dark' =>
  window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
