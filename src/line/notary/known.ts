/** What is signed once and made known to Apple's notary once: an application, a disk image or a package. */
import { failed } from '../../errors.ts'
import type { Notarizing } from '../../core/macos-signing.ts'
import type { NotaryRecord } from '../../core/notary.ts'
import { lastLines } from '../../perform/run.ts'
import type { Finished, Ports } from '../../ports.ts'
import type { Kept } from './kept.ts'

export interface Subject {
  /** What Apple's list of submissions shows. */
  name: string
  kept: Kept
  /** The same for what is made of the same and signed alike. */
  made: string
  sign(): Promise<NotaryRecord['programs']>
  /** Puts what was signed where it is kept. */
  keep(): Promise<void>
  /** What was kept takes the place of what is not signed yet. */
  takeUp(): Promise<void>
  staple(): Promise<Finished & { said: string }>
}

/** Of another run's submission nothing is signed again, nor uploaded. */
export async function makeKnown(subject: Subject, who: Notarizing, key: string, ports: Ports): Promise<NotaryRecord['programs']> {
  const { name, kept, made } = subject
  const earlier = await kept.read(made)
  const record = earlier ?? (await signed(subject, ports))
  if (earlier) await subject.takeUp()
  const [{ openNotary }, { notarize }] = await Promise.all([import('./service.ts'), import('./notarize.ts')])
  await notarize({ name, record, kept, notary: openNotary(who, key, ports), wait: who.wait }, ports)
  await staple(subject, ports)
  return record.programs
}

async function signed(subject: Subject, { files }: Ports): Promise<NotaryRecord> {
  const { kept, made } = subject
  const programs = await subject.sign()
  await subject.keep()
  const record: NotaryRecord = { schema: 1, made, sha256: (await files.digest(kept.archive)).sha256, programs }
  await kept.write(record)
  return record
}

/** A ticket may take a moment to be found once the notary has decided. */
async function staple(subject: Subject, { host }: Ports): Promise<void> {
  for (let tries = 1; ; tries++) {
    const { code, said } = await subject.staple()
    if (code === 0) return
    if (tries === 5) throw failed({ code: 'staple-failed', fact: `the notary has accepted ${subject.name}, and its ticket could not be put into it\n${lastLines(said, 20)}\n`, fix: 'Run it again: it goes on with the same submission' })
    await host.wait(2000 * tries)
  }
}
