import type { Document } from '../model/document.js'
import { fact } from './fact.js'

/**
 * Whether a file holds a text and nothing of the sheet that it is issued on: no letterhead, no recipients, no signature. An appendix alone, some pages, or
 * what a database keeps of a document: what stands on other sheets is not asked for.
 */
export const excerpt = fact(({ parts }: Document): boolean =>
  parts.every(({ plan, places, foot }) => {
    const headed = plan.issuer !== null || plan.parent !== null || plan.number !== null || plan.date !== null || places.number !== null || places.date !== null
    return !headed && foot.length === 0 && places.recipients === null
  }),
)
