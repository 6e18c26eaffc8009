import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { playedInDocs, sceneOf } from '../testing/scene.ts'
import { CorrectionEditor } from './CorrectionEditor.tsx'
import { correctionDataAttributes } from './correctionDataAttributes.ts'

const original =
  'The capital of Australia is Sydney. It was chosen in 1908, since neither Sydney nor Melbourne would have let the other be it.'
const better = original.replace('is Sydney', 'is Canberra').replace('have let', 'let')

const meta = {
  title: 'Widgets/CorrectionEditor',
  component: CorrectionEditor,
  args: { original, onSubmit: fn(), onOpenChange: fn() },
  parameters: {
    widget: {
      signals: ['correction'],
      attributes: correctionDataAttributes,
      anatomy: `<CorrectionEditor.Root original={message.text}>
  <CorrectionEditor.Trigger />
  <CorrectionEditor.Status />
  <CorrectionEditor.Withdraw />
  <CorrectionEditor.Content>
    <CorrectionEditor.PreviewToggle />
    <CorrectionEditor.Format />
    <CorrectionEditor.Field />
    <CorrectionEditor.Preview />
    <CorrectionEditor.Diff />
    <CorrectionEditor.Problem />
    <CorrectionEditor.Guard />
    <CorrectionEditor.Submit />
    <CorrectionEditor.Cancel />
    <CorrectionEditor.Reset />
  </CorrectionEditor.Content>
</CorrectionEditor.Root>`,
    },
  },
} satisfies Meta<typeof CorrectionEditor>

export default meta

type Story = StoryObj<typeof meta>
type Played = Parameters<NonNullable<Story['play']>>[0]

const inside = ({ canvasElement }: { canvasElement: HTMLElement }) => within(canvasElement)
const press = (story: Played, name: string) =>
  story.userEvent.click(inside(story).getByRole('button', { name }))
const field = (story: Played) => inside(story).findByRole('textbox', {}, { timeout: 10_000 })

const open = async (story: Played) => {
  await press(story, 'Suggest a better answer')
  return field(story)
}

const correct = async (story: Played, text: string) => {
  const element = await open(story)
  await story.userEvent.clear(element)
  await story.userEvent.paste(text)
  await waitFor(() => expect(inside(story).getByRole('group', { name: 'Changes' })).toBeVisible())
  return element
}

/** A quiet button. Nothing of the editor has loaded. */
export const Idle: Story = {
  play: async (story) => {
    await expect(inside(story).getByRole('button', { name: 'Suggest a better answer' })).toBeVisible()
    await expect(inside(story).queryByRole('textbox')).toBeNull()
  },
}

/** The answer in a field that has the focus. */
export const Open: Story = {
  parameters: playedInDocs,
  play: async (story) => {
    await expect(await open(story)).toHaveValue(original)
    await expect(await field(story)).toHaveFocus()
    await expect(story.args.onOpenChange).toHaveBeenCalledWith(true)
  },
}

/** The changes are shown word by word while one writes. */
export const Edited: Story = {
  parameters: playedInDocs,
  play: async (story) => {
    await correct(story, better)
    // Shown before it are the changes of the field that was cleared.
    await expect(await inside(story).findByText('Canberra', { selector: 'ins' })).toBeVisible()
    await expect(await inside(story).findByText('2 words changed')).toBeVisible()
  },
}

/** Stored by the gateway, with a score by how much was changed. It can be edited again, or withdrawn. */
export const Sent: Story = {
  parameters: playedInDocs,
  play: async (story) => {
    await correct(story, better)
    await press(story, 'Send correction')
    await expect(await inside(story).findByText('Correction sent')).toBeVisible()
    // Not how often: stories of a page share the function.
    await expect(story.args.onSubmit).toHaveBeenLastCalledWith(expect.objectContaining({ content: better }))
    await expect(sceneOf(story).gateway.received).toHaveLength(1)
    await expect(sceneOf(story).gateway.received[0]?.signal).toMatchObject({
      signal_name: 'correction',
      improvement: { role: 'assistant', content: better },
      metadata: { edit_distance: 2 },
    })
    await expect(inside(story).getByRole('button', { name: 'Edit correction' })).toHaveFocus()
  },
}

/** Nothing is lost without a question. */
export const UnsavedChanges: Story = {
  parameters: playedInDocs,
  play: async (story) => {
    await correct(story, better)
    await story.userEvent.keyboard('{Escape}')
    await expect(inside(story).getByRole('alertdialog')).toBeVisible()
    await expect(inside(story).getByRole('button', { name: 'Keep editing' })).toHaveFocus()
  },
}

/** What is not sent says why. */
export const Empty: Story = {
  parameters: playedInDocs,
  play: async (story) => {
    await story.userEvent.clear(await open(story))
    await press(story, 'Send correction')
    await expect(inside(story).getByRole('alert')).toHaveTextContent('Write the better answer first.')
  },
}

const markdown = [
  '## Capitals',
  '',
  'The capital of **Australia** is *Sydney*, see [this page](https://example.com).',
  '',
  '| Country | Capital |',
  '| - | - |',
  '| Australia | Sydney |',
  '| Turkey | `Ankara` |',
  '',
  '- one',
  '- two',
].join('\n')

/** Markdown as it will look. Raw HTML stays text, images and `javascript:` addresses are left out. */
export const Markdown: Story = {
  args: {
    original: `${markdown}\n\n<b onclick="alert(1)">raw</b> [bad](javascript:alert(1))`,
    format: 'markdown',
  },
  parameters: playedInDocs,
  play: async (story) => {
    await open(story)
    await press(story, 'Preview')
    await expect(
      await inside(story).findByRole('heading', { name: 'Capitals' }, { timeout: 10_000 }),
    ).toBeVisible()
    await expect(inside(story).getByText(/<b onclick/, { selector: 'p' })).toBeVisible()
    await expect(inside(story).queryByRole('link', { name: 'bad' })).toBeNull()
  },
}

/** JSON is laid out, and checked before it is sent. */
export const Json: Story = {
  args: { original: '{"city":"Sydney","population":5297089,"capital":true}', format: 'json' },
  parameters: playedInDocs,
  play: async (story) => {
    await correct(story, '{\n  "city": "Canberra",\n  "population": 472000\n  "capital": true\n}')
    await press(story, 'Send correction')
    await expect(inside(story).getByRole('alert')).toHaveTextContent('Not valid JSON: line 4, column 3')
  },
}

/** Rules of your own: `validate` gets the text, or what the JSON holds. */
export const OwnRules: Story = {
  args: { validate: (text) => (String(text).length > 60 ? 'Keep it to 60 characters.' : undefined) },
  parameters: playedInDocs,
  play: async (story) => {
    await correct(story, better)
    await press(story, 'Send correction')
    await expect(inside(story).getByRole('alert')).toHaveTextContent('Keep it to 60 characters.')
  },
}

/** With a proposal of the app in the field. */
export const Proposal: Story = {
  args: { defaultValue: better, defaultOpen: true },
  play: async (story) => {
    await expect(await field(story)).toHaveValue(better)
    await expect(await inside(story).findByText('2 words changed')).toBeVisible()
  },
}

/** The gateway cannot be reached: the correction is kept and sent again. */
export const Queued: Story = {
  parameters: { ...playedInDocs, gateway: { mode: 'unreachable' } },
  play: async (story) => {
    await correct(story, better)
    await press(story, 'Send correction')
    await expect(await inside(story).findByText('Not sent yet')).toBeVisible()
  },
}

/** On its way longer than a moment. */
export const Sending: Story = {
  parameters: { ...playedInDocs, gateway: { mode: 'later' } },
  play: async (story) => {
    await correct(story, better)
    await press(story, 'Send correction')
    await waitFor(() => expect(inside(story).getByRole('group')).toHaveAttribute('data-status', 'sending'))
  },
}

/** The gateway refused it: the text is still there to be edited. */
export const Failed: Story = {
  parameters: { ...playedInDocs, gateway: { mode: 400 } },
  play: async (story) => {
    await correct(story, better)
    await press(story, 'Send correction')
    await expect(await inside(story).findByText('Not saved')).toBeVisible()
    await expect(await open(story)).toHaveValue(better)
  },
}

const refuses = (reason: string): NonNullable<Story['play']> => {
  return async (story) => {
    await press(story, 'Suggest a better answer')
    await expect(inside(story).queryByRole('textbox')).toBeNull()
    await expect(inside(story).getByRole('button', { name: 'Suggest a better answer' })).toHaveAttribute(
      'title',
      reason,
    )
  }
}

export const ExpiredToken: Story = {
  parameters: { feedback: { target: 'expired' } },
  play: refuses('Cannot be rated any more'),
}

export const MissingTarget: Story = {
  parameters: { feedback: { target: 'missing' } },
  play: refuses('Cannot be rated'),
}

export const Streaming: Story = {
  parameters: { feedback: { streaming: true } },
  play: refuses('Cannot be rated yet'),
}

export const Disabled: Story = {
  args: { disabled: true },
  play: async (story) => {
    await press(story, 'Suggest a better answer')
    await expect(inside(story).queryByRole('textbox')).toBeNull()
  },
}

const long = Array.from(
  { length: 1_900 },
  (_, line) => `Line ${line} says that value ${line * 7} is a number of its own.`,
)

/** 100 KB, with changes in many places: shown with some text around each. */
export const LongText: Story = {
  args: {
    original: long.join('\n'),
    defaultValue: long
      .map((line, at) => (at % 100 === 50 ? line.replace('number', 'figure') : line))
      .join('\n'),
    defaultOpen: true,
  },
  play: async (story) => {
    await field(story)
    await expect(await inside(story).findByText('19 words changed', {}, { timeout: 10_000 })).toBeVisible()
  },
}

export const RightToLeft: Story = {
  args: {
    original: 'عاصمة أستراليا هي سيدني.',
    defaultValue: 'عاصمة أستراليا هي كانبرا.',
    defaultOpen: true,
  },
  globals: { dir: 'rtl' },
  play: async (story) => {
    await expect(await field(story)).toHaveAttribute('dir', 'rtl')
    await expect(await inside(story).findByText('كانبرا', { selector: 'ins' })).toBeVisible()
  },
}

export const Dark: Story = { ...Edited, globals: { theme: 'dark' } }

export const Compact: Story = { ...Edited, globals: { density: 'compact' } }
