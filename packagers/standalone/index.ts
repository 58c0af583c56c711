/** The bundle as it is, in a tar.gz: unpack it anywhere and run bin/ENTRY. */
import { portable } from '../portable.ts'

export default portable('standalone', 'tar.gz', ['linux-x86_64', 'linux-aarch64'])
