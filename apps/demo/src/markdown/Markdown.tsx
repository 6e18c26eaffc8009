import ReactMarkdown, { type Components } from 'react-markdown'
import rehypeHighlight from 'rehype-highlight'
import remarkGfm from 'remark-gfm'
import { CodeBlock } from './CodeBlock.tsx'
import { HeaderCell } from './HeaderCell.tsx'
import { Link } from './Link.tsx'
import { Picture } from './Picture.tsx'
import { Table } from './Table.tsx'

const remarkPlugins = [remarkGfm]
const rehypePlugins = [rehypeHighlight]

// The page has its own h1 and h2: an answer begins below them.
const components: Components = {
  h1: 'h3',
  h2: 'h4',
  h3: 'h5',
  h4: 'h6',
  h5: 'h6',
  a: Link,
  img: Picture,
  pre: CodeBlock,
  table: Table,
  th: HeaderCell,
}

/** Markdown of an answer. It is not trusted: HTML in it stays text, and links keep to safe protocols. */
export function Markdown({ text }: { text: string }) {
  return (
    <ReactMarkdown components={components} remarkPlugins={remarkPlugins} rehypePlugins={rehypePlugins}>
      {text}
    </ReactMarkdown>
  )
}
