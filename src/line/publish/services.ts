/** What destinations that send may ask of the line. */
import type { Services } from '../../../publishers/destination.ts'
import type { Ports } from '../../ports.ts'
import { askNow } from '../index/ask.ts'

/** @param patience seconds that one call may be silent */
export const servicesOf = (ports: Ports, patience = 120): Services => ({
  ...ports,
  patience,
  listed: async (index, project) => {
    const answer = await askNow(index, project, ports, patience / 4)
    if ('unknown' in answer) return answer
    return { files: answer.entries.map(({ url, sha256, uploaded, provenance }) => ({ file: nameIn(url), ...(sha256 && { sha256 }), ...(uploaded && { uploaded }), ...(provenance !== undefined && { provenance }) })) }
  },
})

const nameIn = (url: string): string => decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '')
