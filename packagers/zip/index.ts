/** The bundle as it is, in a zip. */
import { portable } from '../portable.ts'

export default portable('zip', 'zip')
