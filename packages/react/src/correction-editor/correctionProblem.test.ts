import { describe, expect, it } from 'vitest'
import { correctionLabels as labels } from './correctionLabels.ts'
import { correctionProblem } from './correctionProblem.ts'

const problemOf = (text: string, format: 'text' | 'json' = 'text') =>
  correctionProblem(text, ['original'], { format }, labels)?.message

describe('a text is not sent', () => {
  it.each([
    ['', labels.empty],
    [' \n\t\u00a0', labels.empty],
    ['original', labels.unchanged],
    ['original ', undefined],
  ])('where %j says nothing new', (text, message) => {
    expect(problemOf(text)).toBe(message)
  })

  it('where no gateway takes a body as long, counted in bytes', () => {
    expect(problemOf('x'.repeat(1_030_000))).toBeUndefined()
    expect(problemOf('x'.repeat(1_048_576))).toBe(labels.tooLong)
    expect(problemOf('界'.repeat(350_000))).toBe(labels.tooLong)
    expect(problemOf('"'.repeat(600_000))).toBe(labels.tooLong)
  })

  it('where it is no JSON, with the place', () => {
    expect(correctionProblem('[1,]', [], { format: 'json' }, labels)).toEqual({
      message: labels.invalidJson({ line: 1, column: 4, found: ']' }),
      index: 3,
    })
    expect(problemOf('[1]', 'json')).toBeUndefined()
  })

  it('where the rules of the app say so, which read JSON', () => {
    const validate = (value: unknown) => `not ${JSON.stringify(value)}`
    expect(correctionProblem('[1]', [], { format: 'json', validate }, labels)?.message).toBe('not [1]')
    expect(correctionProblem('[1]', [], { validate }, labels)?.message).toBe('not "[1]"')
  })
})
