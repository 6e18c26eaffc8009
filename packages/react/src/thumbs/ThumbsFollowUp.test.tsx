import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { closed, comment, followUp, more, noFollowUp, reason, send } from '../testing/followUpInPage.ts'
import { newClient, renderFeedback, Scope } from '../testing/renderFeedback.tsx'
import { newTarget } from '../testing/target.ts'
import { down, pressed, toReach, up } from '../testing/thumbsInPage.ts'
import { Thumbs } from './Thumbs.tsx'

const write = (text: string) => fireEvent.change(comment(), { target: { value: text } })

/** Votes, and waits until the vote is with the gateway and the follow-up open. */
const voteDown = async () => {
  fireEvent.click(down())
  await toReach('delivered')
  return followUp()
}

describe('after a bad vote', () => {
  it('asks for reasons and a comment, and adds them to the vote', async () => {
    const { gateway } = renderFeedback(<Thumbs />)
    await voteDown()
    expect(gateway.received).toHaveLength(1)
    fireEvent.click(reason('Not correct'))
    fireEvent.click(reason('Style or tone'))
    write(' It is 1990. ')
    fireEvent.click(send())
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    const [vote, more] = gateway.received.map(({ signal }) => signal)
    expect(more).toMatchObject({
      signal_name: 'thumbs_down',
      score: -1,
      qualitative_feedback: 'It is 1990.',
      metadata: { reasons: ['incorrect', 'style'], supersedes: vote?.metadata?.signal_id },
    })
    noFollowUp()
    expect(screen.getByText('Thank you').getAttribute('role')).toBe('status')
  })

  it('is one request where the vote was not sent yet', async () => {
    let online = false
    const { client, gateway } = newClient(undefined, { isOnline: () => online })
    render(
      <Scope client={client} target={newTarget()}>
        <Thumbs />
      </Scope>,
    )
    fireEvent.click(down())
    await followUp()
    fireEvent.click(reason('Incomplete'))
    fireEvent.click(send())
    online = true
    await client.flush()
    await toReach('delivered')
    expect(gateway.received.map(({ signal }) => signal.metadata?.reasons)).toEqual([['incomplete']])
  })

  it('leaves the bare vote where it is closed', async () => {
    const { gateway } = renderFeedback(<Thumbs />)
    await voteDown()
    fireEvent.click(reason('Close'))
    await closed()
    expect(pressed(down())).toBe(true)
    expect(gateway.received).toHaveLength(1)
  })

  it('sends nothing where nothing is said, and nothing twice', async () => {
    const { gateway } = renderFeedback(<Thumbs />)
    await voteDown()
    fireEvent.click(send())
    await closed()
    expect(gateway.received).toHaveLength(1)
    fireEvent.click(await more())
    await followUp()
    write('Wrong')
    fireEvent.click(send())
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    fireEvent.click(await more())
    await followUp()
    expect(comment().value).toBe('Wrong')
    fireEvent.click(send())
    await closed()
    await toReach('delivered')
    expect(gateway.received).toHaveLength(2)
  })

  it('takes back what was said of it, by saying less', async () => {
    const { gateway } = renderFeedback(<Thumbs />)
    await voteDown()
    write('Wrong')
    fireEvent.click(send())
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    fireEvent.click(await more())
    await followUp()
    write('')
    fireEvent.click(send())
    await waitFor(() => expect(gateway.received).toHaveLength(3))
    expect(gateway.received[2]?.signal).toMatchObject({ score: -1, signal_name: 'thumbs_down' })
    expect(gateway.received[2]?.signal.qualitative_feedback).toBeFalsy()
  })

  it('keeps a draft that was not sent, and no longer than the vote', async () => {
    renderFeedback(<Thumbs />)
    await voteDown()
    write('Half a thought')
    fireEvent.click(reason('Close'))
    fireEvent.click(await more())
    await followUp()
    expect(comment().value).toBe('Half a thought')
    fireEvent.click(down())
    fireEvent.click(down())
    await followUp()
    expect(comment().value).toBe('')
  })

  it('withdraws reasons and comment with the vote', async () => {
    const { gateway } = renderFeedback(<Thumbs />)
    await voteDown()
    write('Wrong')
    fireEvent.click(send())
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    fireEvent.click(down())
    await waitFor(() => expect(gateway.received).toHaveLength(3))
    const { signal } = gateway.received[2] ?? {}
    expect(signal).toMatchObject({ score: 0, weight: 0 })
    expect(signal?.qualitative_feedback).toBeFalsy()
    expect(screen.queryByText('Thank you')).toBeNull()
  })

  it('drops reasons, comment and score with the direction', async () => {
    const { gateway } = renderFeedback(<Thumbs followUp="both" />)
    await voteDown()
    fireEvent.click(reason('Not correct'))
    write('Wrong')
    fireEvent.click(send())
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    fireEvent.click(up())
    await waitFor(() => expect(gateway.received).toHaveLength(3))
    const { signal } = gateway.received[2] ?? {}
    expect(signal).toMatchObject({ score: 1, signal_name: 'thumbs_up' })
    expect([signal?.qualitative_feedback, signal?.metadata?.reasons]).toEqual([undefined, undefined])
    expect((await followUp()).textContent).toContain('What was good?')
    expect(comment().value).toBe('')
    expect(reason('Helpful').getAttribute('aria-pressed')).toBe('false')
  })

  it('shows what was refused, to be sent again', async () => {
    const { gateway } = renderFeedback(<Thumbs />)
    await voteDown()
    gateway.mode = 400
    write('Wrong')
    fireEvent.click(send())
    await toReach('failed')
    expect(screen.queryByText('Thank you')).toBeNull()
    gateway.mode = 201
    fireEvent.click(await more())
    await followUp()
    expect(comment().value).toBe('Wrong')
    fireEvent.click(send())
    await toReach('delivered')
    expect(gateway.received.at(-1)?.signal.qualitative_feedback).toBe('Wrong')
  })
})

describe('the options', () => {
  it('ask after the votes that the app names', async () => {
    const { update } = renderFeedback(<Thumbs followUp="up" />)
    fireEvent.click(down())
    await toReach('delivered')
    noFollowUp()
    fireEvent.click(up())
    expect((await followUp()).textContent).toContain('What was good?')
    update({}, <Thumbs followUp="none" />)
    noFollowUp()
  })

  it('offer reasons, limit and note of the app', async () => {
    const { gateway } = renderFeedback(
      <Thumbs
        reasons={{ down: [{ key: 'old_data', label: 'Out of date' }] }}
        maxLength={3}
        privacyNote="Our staff reads this."
      />,
    )
    await voteDown()
    screen.getByText('Our staff reads this.')
    fireEvent.click(reason('Out of date'))
    write('👍🏽👍🏽👍🏽👍🏽')
    expect(screen.getByText('1 character too many')).toBeDefined()
    expect(comment().getAttribute('aria-invalid')).toBe('true')
    fireEvent.click(send())
    expect(gateway.received).toHaveLength(1)
    write('👍🏽👍🏽👍🏽')
    fireEvent.click(send())
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    expect(gateway.received[1]?.signal).toMatchObject({
      qualitative_feedback: '👍🏽👍🏽👍🏽',
      metadata: { reasons: ['old_data'] },
    })
  })

  it('survive what is absurd', async () => {
    const reasons = Array.from({ length: 10_000 }, (_, index) => `reason ${index}`)
    renderFeedback(<Thumbs reasons={{ down: reasons }} maxLength={Number.NaN} />)
    await voteDown()
    expect(screen.getAllByRole('button', { name: /^reason/ })).toHaveLength(50)
    write('x'.repeat(1_000_000))
    expect(screen.getByText('999000 characters too many')).toBeDefined()
  })

  it('leave out the comment with a limit of 0', async () => {
    renderFeedback(<Thumbs maxLength={0} />)
    await voteDown()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('keep fields of the app beside what is said', async () => {
    const { gateway } = renderFeedback(<Thumbs signal={{ weight: 0.8, metadata: { page: 3 } }} />)
    await voteDown()
    fireEvent.click(reason('Incomplete'))
    fireEvent.click(send())
    await waitFor(() => expect(gateway.received).toHaveLength(2))
    expect(gateway.received[1]?.signal).toMatchObject({
      weight: 0.8,
      metadata: { page: 3, reasons: ['incomplete'] },
    })
  })
})

describe('a vote of another time or place', () => {
  it('opens nothing by itself, and shows on demand what was said', async () => {
    const { client, target, update } = renderFeedback(<Thumbs />)
    const said = { qualitative_feedback: 'Wrong', metadata: { reasons: ['style'] } }
    if (!target) throw new Error('There is a target.')
    await client.submit(target, { score: -1, weight: 1, signal_name: 'thumbs_down', ...said }).delivered
    update({})
    const button = await more()
    noFollowUp()
    expect(button.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(button)
    await followUp()
    expect(comment().value).toBe('Wrong')
    expect(reason('Style or tone').getAttribute('aria-pressed')).toBe('true')
  })

  it('is not shown to another user after sign-out', async () => {
    const { client } = renderFeedback(<Thumbs />)
    await voteDown()
    write('A secret')
    await client.clear()
    await closed()
    fireEvent.click(down())
    await followUp()
    expect(comment().value).toBe('')
  })
})

it('sends nothing once the answer can no longer be rated, and loses no word', async () => {
  const { gateway, update } = renderFeedback(<Thumbs />)
  await voteDown()
  write('Wrong')
  update({ streaming: true })
  screen.getByText('Cannot be rated yet')
  fireEvent.click(send())
  expect(gateway.received).toHaveLength(1)
  update({ streaming: false })
  expect(comment().value).toBe('Wrong')
})

it('works as parts of an own interface', async () => {
  const { gateway } = renderFeedback(
    <Thumbs.Root>
      <Thumbs.Down />
      <Thumbs.FollowUp>More</Thumbs.FollowUp>
    </Thumbs.Root>,
  )
  await voteDown()
  fireEvent.click(reason('Incomplete'))
  fireEvent.click(send())
  await waitFor(() => expect(gateway.received).toHaveLength(2))
  expect((await more()).textContent).toBe('More')
})
