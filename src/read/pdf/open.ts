import type { Drawn, Operations } from './drawn.js'
import { channel } from './port.js'
import { swollen } from './swollen.js'

/** Why a file gave no pages. */
export type Hindrance = 'locked' | 'broken' | 'swollen'

/** What was read of a file's pages: those that could be, in order; null for one that could not. */
export interface Pages {
  readonly pages: readonly (Drawn | null)[]
  /** How many the file says it has. */
  readonly count: number
}

/** More pages are no plan. */
const MOST_PAGES = 2000
/** A page, and a file, that draws more is none that a person made. */
const MOST_DRAWN = 1_000_000
/** To begin a form takes as long as to draw so much. */
const FORM = 50
const MOST_DRAWN_ALL = 20_000_000

/** The pages of a PDF file. pdf.js says nothing, fetches nothing, decodes no picture and evaluates no code. */
export async function pagesOf(bytes: Uint8Array): Promise<Pages | Hindrance> {
  if (await swollen(bytes)) return 'swollen'
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  complete()
  const { OPS, PDFWorker } = await getResolvedPDFJS()
  const { drawn } = await import('./drawn.js')
  const { WorkerMessageHandler } = (globalThis as unknown as { pdfjsWorker: { WorkerMessageHandler: { initializeFromPort: (port: unknown) => void } } }).pdfjsWorker
  const limit = new Limit(OPS.paintFormXObjectBegin)
  const [near, far] = channel(limit.told)
  const worker = new PDFWorker({ port: near as never, verbosity: 0 })
  WorkerMessageHandler.initializeFromPort(far)
  try {
    // pdf.js takes the bytes that it is given for its own.
    const document = await limit.within(getDocumentProxy(new Uint8Array(bytes), {
      worker, verbosity: 0, isEvalSupported: false, maxImageSize: 1, useSystemFonts: false, enableXfa: false, stopAtErrors: false, disableFontFace: true,
    }))
    const pages: (Drawn | null)[] = []
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES) && !limit.over; number++) {
      limit.next()
      try {
        const page = await limit.within(document.getPage(number))
        pages.push(await limit.within(drawn(page, OPS as unknown as Operations)))
        page.cleanup()
      } catch {
        pages.push(null)
      }
    }
    const count = document.numPages
    if (!limit.over) await document.loadingTask.destroy()
    return { pages, count }
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken'
  } finally {
    worker.destroy()
  }
}

/** How much the pages of a file may draw. */
class Limit {
  over = false
  #page = 0
  #all = 0
  #end: (error: Error) => void = () => undefined
  readonly #ended = new Promise<never>((_, reject) => (this.#end = reject))

  readonly #form: number

  constructor(form: number) {
    this.#form = form
    this.#ended.catch(() => undefined)
  }

  /** A new page begins. */
  next(): void {
    this.#page = 0
  }

  /** Counts what a message of pdf.js draws. */
  told = (message: unknown): boolean => {
    const chunk = (message as { chunk?: { fnArray?: readonly number[]; argsArray?: readonly unknown[] } } | null)?.chunk
    let drawn = 1
    for (const operation of chunk?.fnArray ?? []) if (operation === this.#form) drawn += FORM
    for (const values of chunk?.argsArray ?? []) drawn += 1 + (Array.isArray(values) && Array.isArray(values[0]) ? values[0].length : 0)
    this.#page += drawn
    this.#all += drawn
    if (this.#page > MOST_DRAWN || this.#all > MOST_DRAWN_ALL) {
      this.over = true
      this.#end(new Error('too much'))
    }
    return this.over
  }

  /** What a promise gives, unless the limit is reached before. */
  within<T>(promise: Promise<T>): Promise<T> {
    return Promise.race([promise, this.#ended])
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
