import { Conversation } from '../conversation/Conversation.tsx'
import type { Log } from '../gateway/log.ts'
import { SignalSection } from '../signals/SignalSection.tsx'
import { BackLink } from './BackLink.tsx'
import { LogFacts } from './LogFacts.tsx'
import { MetadataSection } from './MetadataSection.tsx'
import { TagEditor } from './TagEditor.tsx'

/** A log: what was said, what it was, and what was said of it. */
export function LogPage({ log }: { log: Log }) {
  return (
    <div className="log-page">
      <div className="log-head">
        <BackLink />
        <h1 className="log-title">
          Log <code className="ellipsis">{log.id}</code>
        </h1>
      </div>
      <div className="log-columns">
        <Conversation log={log} />
        <div className="log-side">
          <LogFacts log={log} />
          <TagEditor log={log} />
          <MetadataSection log={log} />
        </div>
        <SignalSection log={log} />
      </div>
    </div>
  )
}
