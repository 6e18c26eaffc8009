'use client'
import { type EditingPart, editingPart } from './editingPart.ts'

/** Renders a `<textarea>` with the text. */
export const CorrectionField: EditingPart<'textarea'> = /* @__PURE__ */ editingPart(
  'textarea',
  'Field',
  (editing, props) => editing.getFieldProps(props),
)

/** Renders a `<div>` with the text as it will look; hidden while the field is shown. */
export const CorrectionPreview: EditingPart<'div'> = /* @__PURE__ */ editingPart(
  'div',
  'Preview',
  (editing, props) => editing.getPreviewProps(props),
)

/** Renders a `<button>`, pressed while the preview is shown; hidden where the text is no markdown. */
export const CorrectionPreviewToggle: EditingPart<'button'> = /* @__PURE__ */ editingPart(
  'button',
  'PreviewToggle',
  (editing, props) => editing.getPreviewToggleProps(props),
)

/** Renders a `<button>` that lays JSON out in lines; hidden where the text is no JSON. */
export const CorrectionFormatButton: EditingPart<'button'> = /* @__PURE__ */ editingPart(
  'button',
  'Format',
  (editing, props) => editing.getFormatProps(props),
)

/** Renders a `<div>` with the changes so far as `<ins>` and `<del>`; hidden while there are none. */
export const CorrectionDiff: EditingPart<'div'> = /* @__PURE__ */ editingPart(
  'div',
  'Diff',
  (editing, props) => editing.getDiffProps(props),
)

/** Renders a `<p>` that says why the text was not sent. */
export const CorrectionProblem: EditingPart<'p'> = /* @__PURE__ */ editingPart(
  'p',
  'Problem',
  (editing, props) => editing.getProblemProps(props),
)

/** Renders a `<button>` that sends the text. */
export const CorrectionSubmit: EditingPart<'button'> = /* @__PURE__ */ editingPart(
  'button',
  'Submit',
  (editing, props) => editing.getSubmitProps(props),
)

/** Renders a `<button>` that closes the editor; with changes, after a question. */
export const CorrectionCancel: EditingPart<'button'> = /* @__PURE__ */ editingPart(
  'button',
  'Cancel',
  (editing, props) => editing.getCancelProps(props),
)

/** Renders a `<button>` that goes back to the text it began with; with changes, after a question. */
export const CorrectionReset: EditingPart<'button'> = /* @__PURE__ */ editingPart(
  'button',
  'Reset',
  (editing, props) => editing.getResetProps(props),
)

/** Renders a `<div>` that asks before changes are lost; hidden until then. */
export const CorrectionGuard: EditingPart<'div'> = /* @__PURE__ */ editingPart(
  'div',
  'Guard',
  (editing, props) => editing.getGuardProps(props),
)
