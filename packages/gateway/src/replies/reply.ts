/** One bundled answer. */
export interface Reply {
  /** Kebab-case and stable: logs and bug reports name it. */
  id: string
  /**
   * Lower-case words and phrases of the prompts that this answers. A reply without any is general: it is
   * given where no keyword of any other reply is found.
   */
  keywords: readonly string[]
  /** Markdown. */
  text: string
  /** Where the answer is deliberately wrong: what is wrong, so that a person trying the kit knows what to correct. */
  flaw?: string
}
