/** The bundle as it is, in a zip, which Windows opens too. */
import { portable } from '../portable.ts'

export default portable('zip', 'zip', ['linux-x86_64', 'linux-aarch64', 'windows-x86_64'])
