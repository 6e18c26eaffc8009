import { useRef } from 'react'
import { CssOutput } from './CssOutput.tsx'
import { Knobs } from './Knobs.tsx'
import { Pane } from './Pane.tsx'
import { Sample } from './Sample.tsx'
import { presets } from './themes.ts'
import { useThemeDraft } from './useThemeDraft.ts'
import './theming.css'
import './hosts.css'

/** Where a designer tunes the kit's variables, sees widgets in a host of that look, and takes the CSS along. */
export function Workbench({ preset: first }: { preset: string }) {
  const draft = useThemeDraft(first)
  const panes = useRef<Record<'light' | 'dark', HTMLElement | null>>({ light: null, dark: null })
  const { preset, theme, density } = draft
  return (
    <div className="workbench">
      <fieldset className="presets">
        <legend>Looks native next to</legend>
        {presets.map(({ id, title }) => (
          <label key={id}>
            <input type="radio" name="preset" checked={id === preset.id} onChange={() => draft.choose(id)} />
            {title}
          </label>
        ))}
      </fieldset>
      <div className="workbench-columns">
        <Knobs key={`${preset.id} ${density}`} draft={draft} panes={panes} />
        <div className="workbench-results">
          <div className="panes">
            {(['light', 'dark'] as const).map((scheme) => (
              <Pane
                key={scheme}
                ref={(element) => {
                  panes.current[scheme] = element
                }}
                scheme={scheme}
                host={preset.id}
                theme={theme}
                density={density}
              >
                <Sample />
              </Pane>
            ))}
          </div>
          <CssOutput theme={theme} density={density} note={preset.note} />
        </div>
      </div>
    </div>
  )
}
