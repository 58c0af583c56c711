/** Which interpreters of a machine are asked, and in which order. */
import { expect, test } from '@jest/globals'
import { findPythons } from '../../../src/line/pythons.ts'
import { memoryPorts } from '../../../src/ports/memory.ts'

const pyenv = '/home/one/.pyenv'

/** A machine with one Python by pyenv, its launcher first on PATH. */
function machine(folder: string) {
  const python = `${pyenv}/versions/3.13.0/bin/python`
  const answer = () => ({ stdout: `3.13\nCPython 3.13.0\n${python}\n${pyenv}/versions/3.13.0\n` })
  const ports = memoryPorts({ env: { PYENV_ROOT: pyenv }, files: { [python]: '', [`${folder}/python3.13`]: '' }, programs: { python: answer, 'python3.13': answer } })
  return { ...ports, python, processes: { ...ports.processes, find: async (name: string) => (name === 'python3' ? undefined : `${folder}/${name}`) } }
}

test.each([
  ["pyenv's launcher is asked last", `${pyenv}/shims`, `${pyenv}/versions/3.13.0/bin/python`],
  ['what stands on PATH is asked first', '/usr/local/bin', '/usr/local/bin/python3.13'],
])('%s', async (_, folder, asked) => {
  const ports = machine(folder)
  expect((await findPythons(['3.13'], ports)).map(({ path }) => path)).toEqual([ports.python])
  expect(ports.seen.ran.map(({ argv }) => argv[0])).toEqual([asked])
})
