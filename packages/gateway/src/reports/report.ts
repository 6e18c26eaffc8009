import { type Parameters, readQuery, type Values } from '../query/parameters.ts'
import type { Reports } from '../store/reports/index.ts'

interface Description<Asked extends Parameters> {
  /** Last part of its URL. */
  name: 'scores' | 'distribution' | 'coverage' | 'trend' | 'answers' | 'agreement'
  summary: string
  description: string
  parameters: Asked
}

interface Definition<Asked extends Parameters> extends Description<Asked> {
  read(reports: Reports, project: string, query: Values<Asked>): Promise<object>
}

/** One report: what it may be asked, and what it says. */
export interface Report extends Description<Parameters> {
  /** Rejects with a 400 that names the parameter where a query does not fit. */
  answer(reports: Reports, project: string, query: Record<string, readonly string[]>): Promise<object>
}

/** Makes a report of its parameters, and of what it says where they fit. */
export const defineReport = <Asked extends Parameters>({ read, ...about }: Definition<Asked>): Report => ({
  ...about,
  answer: async (reports, project, query) => await read(reports, project, readQuery(about.parameters, query)),
})
