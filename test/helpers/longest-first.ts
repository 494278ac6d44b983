import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take longest, the longest first: one that began last would keep one process busy while the others have nothing left to do. */
const LONG = [
  'slow/linear', 'slow/many', 'slow/large', 'slow/linear-plans', 'slow/fix-fuzz', 'slow/docs', 'slow/hostile', 'slow/defects', 'slow/patterns', 'slow/built', 'slow/word-damaged', 'slow/robust',
  'slow/streams', 'slow/mutated-pages', 'slow/deep-files', 'slow/spaces', 'slow/ci', 'slow/started', 'slow/corrections', 'slow/fuzz', 'slow/misspelling', 'slow/marks',
  'program/explain', 'program/fix', 'program/machine-reports', 'program/docs', 'program/steering', 'program/terminal', 'rules', 'encodings', 'forms', 'paragraphs', 'utf-forms',
]

const place = ({ moduleId }: TestSpecification): number => {
  const at = LONG.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
  return at === -1 ? LONG.length : at
}

/** The order of files in a fresh clone, where vitest does not know yet how long each takes, and in every other. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => place(a) - place(b) || (a.moduleId < b.moduleId ? -1 : 1))
  }
}
