import ReactMarkdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { HeaderCell } from './HeaderCell.tsx'
import { OutLink } from './OutLink.tsx'
import { Picture } from './Picture.tsx'
import { ScrolledPre } from './ScrolledPre.tsx'
import { ScrolledTable } from './ScrolledTable.tsx'

const remarkPlugins = [remarkGfm]

// The page has its own h1 and h2: what is said begins below them.
const components: Components = {
  h1: 'h3',
  h2: 'h4',
  h3: 'h5',
  h4: 'h6',
  h5: 'h6',
  a: OutLink,
  img: Picture,
  pre: ScrolledPre,
  table: ScrolledTable,
  th: HeaderCell,
}

/** Markdown that is not trusted: HTML in it stays text, links keep to safe protocols, and pictures are not loaded. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="prose">
      <ReactMarkdown components={components} remarkPlugins={remarkPlugins}>
        {text}
      </ReactMarkdown>
    </div>
  )
}
