/**
 * How the overlay looks, on a page of any colour. A sheet that is constructed needs no leave of a Content Security Policy,
 * as a `style` element would.
 */
export function createOverlaySheet(viewport: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new viewport.CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

const css = `
:host {
  all: initial;
  position: fixed;
  inset: 0;
  z-index: 2147483647;
  overflow: clip;
  pointer-events: none;
  contain: strict;
}
.box {
  position: absolute;
  inset: 0 auto auto 0;
  box-sizing: border-box;
  outline: 2px solid var(--line);
  outline-offset: -2px;
  will-change: transform;
  --line: #3b82f6;
}
.box[data-ignored] { --line: #d97706; }
.box:not([data-status='measured']) { --line: #6b7280; outline-style: dashed; }
.bar {
  position: absolute;
  inset: 0 auto 0 0;
  inline-size: 8px;
  background: color-mix(in srgb, var(--line) 30%, transparent);
}
.fill {
  block-size: 100%;
  background: var(--line);
  transform-origin: top;
}
.label {
  position: absolute;
  inset: 2px 2px auto auto;
  max-inline-size: calc(100% - 14px);
  box-sizing: border-box;
  padding: 1px 6px;
  border-radius: 3px;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  direction: ltr;
  color: #fff;
  background: #1f2937;
  font: 11px/16px ui-monospace, monospace;
}
@media print {
  :host { display: none; }
}
`
