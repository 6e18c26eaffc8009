import type { CSFFile, ModuleExport } from 'storybook/internal/types'

/** The story that comes first in its file; a module itself lists its exports by the alphabet. */
export const firstStoryOf = ({ stories }: CSFFile): ModuleExport => Object.values(stories)[0]?.moduleExport
