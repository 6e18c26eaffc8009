interface Choice {
  question: string
  widget: string
  where: string
}

const choices: readonly Choice[] = [
  { question: 'Is it good at all?', widget: 'Thumbs', where: 'Under every answer.' },
  {
    question: 'What was wrong?',
    widget: 'Thumbs, its follow-up',
    where: 'After a bad vote, as chips and a comment.',
  },
  {
    question: 'How good?',
    widget: 'StarRating',
    where: 'Where degrees matter: long answers, whole conversations.',
  },
  {
    question: 'What should it have said?',
    widget: 'CorrectionEditor',
    where: 'For people who know better, and mean to help.',
  },
  {
    question: 'Good in which respect?',
    widget: 'QualityAssessment',
    where: 'For reviewers, in a tool made for review.',
  },
  {
    question: 'Which of the two?',
    widget: 'Compare',
    where: 'After a regeneration, and for tests of two models.',
  },
  {
    question: 'Which sentence?',
    widget: 'SelectionFeedback',
    where: 'In answers with facts, where one line is wrong.',
  },
  {
    question: 'Did it serve?',
    widget: 'useImplicitSignals',
    where: 'Behind the scenes: copied, read, shared, asked again.',
  },
]

/** Which widget answers which question. */
export function ChoiceTable() {
  return (
    <div className="facts-frame sb-unstyled">
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">You want to know</th>
            <th scope="col">Use</th>
            <th scope="col">Where</th>
          </tr>
        </thead>
        <tbody>
          {choices.map(({ question, widget, where }) => (
            <tr key={question}>
              <th scope="row">{question}</th>
              <td>
                <code>{widget}</code>
              </td>
              <td>{where}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
