/** What publishing meant to do, and how far it came: beside the release folder, so that a second attempt goes on with the same bytes. A hint; the outside is the truth. */
import { frozen, type Effect, type Progress } from '../../core/effects.ts'
import { optional } from '../../core/shape.ts'
import { failed } from '../../errors.ts'
import type { Files } from '../../ports.ts'

interface Written {
  schema: 1
  /** sha256 of the plan of effects, the commit included. */
  plan: string
  /** What the release was made from. */
  commit?: string
  effects: Record<string, { sha256: string; progress?: Progress }>
}

export interface Ledger {
  progress(id: string): Progress | undefined
  /** On disk when it returns. */
  note(effects: readonly Effect[], progress: Progress | undefined): Promise<void>
  /** Seen outside, which can be asked again: on disk with what is noted next, or when `keep` returns. */
  saw(effects: readonly Effect[]): void
  keep(): Promise<void>
}

export const ledgerPath = (release: string): string => `${release}.ledger.json`

/** @throws ReleaseError `ledger-differs` where an earlier attempt sent other bytes under the same name */
export async function openLedger(release: string, effects: readonly Effect[], files: Files, commit?: string): Promise<Ledger> {
  const path = ledgerPath(release)
  const earlier = await read(path, files)
  const changed = effects.filter(({ id, sha256 }) => earlier?.effects[id]?.progress && earlier.effects[id].sha256 !== sha256)
  if (changed.length > 0) {
    throw failed({ code: 'ledger-differs', fact: `${path} says that other bytes were sent as ${changed.map(({ id }) => id).join(', ')}`, fix: 'Publish the release that was begun, from its artifact; or give this one another version' })
  }
  const written: Written = { schema: 1, plan: frozen(effects, commit), ...optional('commit', commit), effects: Object.fromEntries(effects.map(({ id, sha256 }) => [id, { ...earlier?.effects[id], sha256 }])) }
  let kept = false
  const set = (done: readonly Effect[], progress: Progress | undefined): void => {
    for (const { id, sha256 } of done) written.effects[id] = { sha256, ...(progress && { progress }) }
    kept &&= done.length === 0
  }
  const keep = async () => {
    if (kept) return
    kept = true
    await files.write(path, `${JSON.stringify(written, null, 2)}\n`, 0o600)
  }
  await keep()
  return {
    progress: id => written.effects[id]?.progress,
    async note(done, progress) {
      if (done.length === 0) return
      set(done, progress)
      await keep()
    },
    saw: done => set(done, 'confirmed'),
    keep,
  }
}

async function read(path: string, files: Files): Promise<Written | undefined> {
  if (!(await files.has(path))) return undefined
  const written = await files.text(path).then(JSON.parse).catch(() => undefined) as Written | undefined
  if (written?.schema === 1 && typeof written.effects === 'object') return written
  throw failed({ code: 'ledger-unreadable', fact: `${path} is not a ledger`, fix: 'Look what is published already, then remove it: what is there by digest is not sent again' })
}
