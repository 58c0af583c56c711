import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { pinnedPython } from '../environment.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** For each text: `valid`, or what CycloneDX's own schema has against it. */
export const validateSboms = (texts: readonly string[]): string[] =>
  JSON.parse(execFileSync(pinnedPython('cyclonedx', `${HERE}requirements.txt`), [`${HERE}validate.py`], { input: JSON.stringify(texts), encoding: 'utf8' })) as string[]
