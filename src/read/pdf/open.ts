import type { Drawn, Operations } from './drawn.js'

/** Why a file gave no pages. */
export type Hindrance = 'locked' | 'broken'

/** What was read of a file's pages: those that could be, in order; null for one that could not. */
export interface Pages {
  readonly pages: readonly (Drawn | null)[]
  /** How many the file says it has. */
  readonly count: number
}

/** More pages are no plan. */
const MOST_PAGES = 2000

/** The pages of a PDF file. pdf.js says nothing, fetches nothing, decodes no picture and evaluates no code. */
export async function pagesOf(bytes: Uint8Array): Promise<Pages | Hindrance> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  complete()
  const { OPS } = await getResolvedPDFJS()
  const { drawn } = await import('./drawn.js')
  try {
    // pdf.js takes the bytes that it is given for its own.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0, isEvalSupported: false, maxImageSize: 1, useSystemFonts: false, enableXfa: false, stopAtErrors: false, disableFontFace: true,
    })
    const pages: (Drawn | null)[] = []
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      try {
        const page = await document.getPage(number)
        pages.push(await drawn(page, OPS as unknown as Operations))
        page.cleanup()
      } catch {
        pages.push(null)
      }
    }
    const count = document.numPages
    await document.loadingTask.destroy()
    return { pages, count }
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken'
  }
}

/** What pdf.js asks of the language that Node.js 20 does not have yet. */
function complete(): void {
  const buffers: object = ArrayBuffer.prototype
  if ('transferToFixedLength' in buffers) return
  const value = function (this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
    const copy = new ArrayBuffer(length)
    new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
    return copy
  }
  Object.defineProperty(buffers, 'transferToFixedLength', { value, writable: true, configurable: true })
}
