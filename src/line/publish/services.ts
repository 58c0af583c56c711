/** What destinations that send may ask of the line. */
import type { Services } from '../../../publishers/destination.ts'
import type { Ports } from '../../ports.ts'
import { askNow } from '../index/ask.ts'

export const servicesOf = (ports: Ports): Services => ({
  ...ports,
  listed: async (index, project) => {
    const answer = await askNow(index, project, ports)
    if ('unknown' in answer) return answer
    return { files: answer.entries.map(({ url, sha256, uploaded, provenance }) => ({ file: nameIn(url), ...(sha256 && { sha256 }), ...(uploaded && { uploaded }), ...(provenance !== undefined && { provenance }) })) }
  },
})

const nameIn = (url: string): string => decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '')
