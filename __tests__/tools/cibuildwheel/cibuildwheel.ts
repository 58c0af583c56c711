import { fileURLToPath } from 'node:url'
import { pinnedPython } from '../environment.ts'

/** What begins a command line of the pinned cibuildwheel. */
export const cibuildwheel = (): string[] => [pinnedPython('cibuildwheel', fileURLToPath(new URL('../../../native-build/cibuildwheel/requirements.txt', import.meta.url))), '-m', 'cibuildwheel']
