import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { pinnedPython } from '../environment.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** For each text: `valid`, or what SPDX's own tools have against it. */
export const validateSpdx = (texts: readonly string[]): string[] =>
  JSON.parse(execFileSync(pinnedPython('spdx', `${HERE}requirements.txt`), [`${HERE}validate.py`], { input: JSON.stringify(texts), encoding: 'utf8' })) as string[]
