import { expect, it } from 'vitest'
import { copyByKeys, copyPage, select, selectAll } from '../../testing/copyPage.ts'
import { copyStrength } from './copyStrength.ts'
import { noteWholeCopy, wholeCopySignal } from './wholeCopy.ts'

it.each([
  ['plain words', 'It is  Paris.\n', 12, false],
  ['clusters', '👩‍👩‍👧‍👦 é', 3, false],
  ['code in a line', 'Run `ls`.', 9, true],
  ['a block of code', 'Run:\n\n  ```sh\n  ls\n  ```', 17, true],
  ['a lone backtick', 'a ` b', 5, false],
])('%s are told as a reader counts them', (_, text, chars, hasCode) => {
  expect(wholeCopySignal(text)).toMatchObject({
    ...copyStrength(1),
    signal_name: 'copied_to_clipboard',
    signal_type: 'implicit',
    metadata: { copied_chars: chars, copied_fraction: 1, contains_code: hasCode, method: 'button' },
  })
})

it('is as good as a copy of the whole by keys, and what is copied by keys after it is no news', async () => {
  const page = copyPage()
  const answer = page.answer('<p>It is <b>Paris</b>.</p>', 'copied by keys')
  selectAll(answer)
  await copyByKeys()
  const { score, weight, metadata } = wholeCopySignal(answer.textContent)
  expect(page.signals).toMatchObject([{ score, weight, metadata: { ...metadata, method: 'keyboard' } }])
  noteWholeCopy('copied by button')
  select(page.answer('<p>It is <b>Paris</b>.</p>', 'copied by button'), 'Paris')
  await copyByKeys()
  expect(page.signals).toHaveLength(1)
})
