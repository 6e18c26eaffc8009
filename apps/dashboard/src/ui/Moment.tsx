const short = new Intl.DateTimeFormat('en', {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})
const long = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'long' })

/** A moment of the gateway's, in the time of this device. */
export function Moment({ at }: { at: string }) {
  const moment = new Date(at)
  return (
    <time className="tabular nowrap" dateTime={at} title={long.format(moment)}>
      {short.format(moment)}
    </time>
  )
}
