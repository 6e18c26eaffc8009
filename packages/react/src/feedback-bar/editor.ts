import { createLoader } from '../internal/loader.ts'

/** The editor, which a page does without until somebody corrects an answer. */
export const editor = createLoader(
  async () => (await import('../correction-editor/index.ts')).CorrectionEditor,
)
