// Reads files with remark-parse and nothing else: what a process of its own takes for that.
import { readFileSync } from 'node:fs'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse)
for (const file of process.argv.slice(2)) processor.parse(readFileSync(file, 'utf8'))
