'use client'
import { type ReactNode, useState } from 'react'
import type { CorrectionLabels } from '../correctionLabels.ts'
import type { TextDiff } from './differ.ts'
import { excerptOf, type ShownPiece } from './excerpt.ts'

/** Pieces of a diff shown at first, and added by "Show more". */
const PIECES = 120

/** A line break that came or went would else not be seen. */
const visible = (text: string) => text.replaceAll('\n', '↵\n')

const drawn = (piece: ShownPiece, key: number, unchangedText: string): ReactNode => {
  switch (piece.kind) {
    case 'gap':
      return (
        <span key={key} className="fbs-diff-gap" role="img" aria-label={unchangedText}>
          {' ⋯ '}
        </span>
      )
    case 'added':
      return <ins key={key}>{visible(piece.text)}</ins>
    case 'removed':
      return <del key={key}>{visible(piece.text)}</del>
    default:
      return <span key={key}>{piece.text}</span>
  }
}

interface DiffViewProps {
  diff: TextDiff
  /** Of the text: that of the page is the one of the words around it. */
  dir: 'ltr' | 'rtl' | undefined
  labels: Pick<CorrectionLabels, 'changed' | 'unchangedText' | 'more'>
}

/** The changes, with some text around each. */
export function DiffView({ diff, dir, labels }: DiffViewProps): ReactNode {
  const [most, setMost] = useState(PIECES)
  const { shown, more } = excerptOf(diff.pieces, most)
  return (
    <>
      <p className="fbs-hint">{labels.changed(diff.editDistance)}</p>
      <div className="fbs-diff-text" dir={dir}>
        {shown.map((piece, index) => drawn(piece, index, labels.unchangedText))}
      </div>
      {more && (
        <button type="button" className="fbs-retry" onClick={() => setMost(most + PIECES)}>
          {labels.more}
        </button>
      )}
    </>
  )
}
