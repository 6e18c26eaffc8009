import type { Plugin } from 'vite'

/**
 * Lets the built page paint once its script has run and not before: a person who chose dark must not see a light page
 * first. The usual inline script would need a hole in the policy.
 */
export function paintOnceReady(): Plugin {
  return {
    name: 'page:paint-once-ready',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<script type="module"', '<script type="module" blocking="render"'),
    },
  }
}
