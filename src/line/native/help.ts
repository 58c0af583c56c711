/** What wheels of one cell are made with the help of: begun once, by the first that is not found again, and ended once. */
import type { Ports } from '../../ports.ts'
import { perform, type Workshop } from './workshop.ts'

const stepsOf = ({ builder, place, tools }: Workshop) => builder.around?.(place, tools) ?? { before: [], after: [] }

export async function beginHelp(shop: Workshop, ports: Ports): Promise<void> {
  shop.help.begun ??= perform(stepsOf(shop).before, shop, ports)
  await shop.help.begun
}

/** Whatever became of the wheels, and though their time may be over: how that went says more than this. */
export async function endHelp(shop: Workshop, ports: Ports): Promise<void> {
  if (!shop.help.begun) return
  const later = { ...shop, deadline: ports.host.now() + 60_000 }
  await perform(stepsOf(shop).after, later, ports).catch(() => undefined)
}
