import type { Preview } from '@storybook/react-vite'
import { systemTheme } from '../docs/themes.ts'
import { languages } from './locales.ts'

const nameOf = (language: string) =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language

/** What the toolbar can change; a story may fix any of it in its `globals`. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'Light or dark',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light', icon: 'sun' },
        { value: 'dark', title: 'Dark', icon: 'moon' },
      ],
    },
  },
  locale: {
    description: 'Language',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: languages.map((value) => ({ value, title: nameOf(value), right: value })),
    },
  },
  dir: {
    description: 'Direction',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Direction of words' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  density: {
    description: 'Density',
    toolbar: {
      icon: 'component',
      dynamicTitle: true,
      items: [
        { value: 'comfortable', title: 'Comfortable' },
        { value: 'compact', title: 'Compact' },
      ],
    },
  },
  fault: {
    description: 'What the gateway does',
    toolbar: {
      icon: 'lightning',
      dynamicTitle: true,
      items: [
        { value: 'none', title: 'Gateway as told' },
        { value: '503', title: 'Gateway is down for now (503)' },
        { value: '400', title: 'Gateway refuses (400)' },
        { value: 'unreachable', title: 'Gateway is not reached' },
        { value: 'later', title: 'Gateway does not answer' },
      ],
    },
  },
}

export const initialGlobals = {
  theme: systemTheme(),
  locale: 'en',
  dir: 'auto',
  density: 'comfortable',
  fault: 'none',
}
