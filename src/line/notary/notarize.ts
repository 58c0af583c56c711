/** One submission, once: its number is on disk before anything is uploaded, and another run asks for that number first. */
import { nextWait, issuesOf, verdictOf, type NotaryRecord, type Verdict } from '../../core/notary.ts'
import type { Notarizing } from '../../core/macos-signing.ts'
import { failed, ReleaseError } from '../../errors.ts'
import type { Ports } from '../../ports.ts'
import type { Kept } from './kept.ts'
import type { Notary } from './service.ts'

export interface Submission {
  /** What Apple's list of submissions shows. */
  name: string
  record: NotaryRecord
  kept: Kept
  notary: Notary
  wait: Notarizing['wait']
  /** Milliseconds before the next question. */
  pace?(asked: number): number
}

/** Questions that may stay without an answer, one after the other. */
const silences = 5

/** Returns when the notary has accepted it. */
export async function notarize(submission: Submission, ports: Ports): Promise<void> {
  const { notary, record } = submission
  const id = (await begun(record, notary)) ?? (await submit(submission, ports))
  ports.reporter.note(`the notary knows it as ${id}`)
  const verdict = await untilDecided(id, submission, ports)
  if (verdict === 'refused') throw failed({ code: 'notary-refused', fact: `Apple's notary refuses ${submission.name} (${id}):\n${issuesOf(await notary.log(id)).join('\n')}\n`, fix: 'Mend what it names; a build that is not another one is not submitted again' })
}

/** A submission goes on where its archive was taken, or where the notary has decided of it: what was noted last may be older than what happened. */
async function begun({ id, uploaded }: NotaryRecord, notary: Notary): Promise<string | undefined> {
  if (!id) return undefined
  return uploaded || verdictOf(await notary.status(id)) !== 'waiting' ? id : undefined
}

async function submit({ name, record, kept, notary }: Submission, { files }: Ports): Promise<string> {
  const { id, upload } = await notary.submit(name, record.sha256)
  await kept.write({ ...record, id })
  await notary.upload(await files.bytes(kept.archive), record.sha256, upload)
  await kept.write({ ...record, id, uploaded: true })
  return id
}

async function untilDecided(id: string, { notary, wait, pace = asked => nextWait(asked, Math.random()) }: Submission, { host }: Ports): Promise<Verdict> {
  const deadline = host.now() + wait * 60_000
  for (let asked = 0, silent = 0; ; asked++) {
    const answer = await notary.status(id).then(status => verdictOf(status), (error: unknown) => (passes(error) && ++silent <= silences ? 'silent' as const : Promise.reject(error)))
    if (answer !== 'silent') silent = 0
    if (answer === 'accepted' || answer === 'refused') return answer
    if (host.now() > deadline) throw failed({ code: 'notary-late', fact: `Apple's notary has not decided of ${id} within ${wait} minutes`, fix: 'Run it again later: it goes on with the same submission, without another upload; or raise client.sign-macos.notarize.wait' })
    await host.wait(pace(asked))
  }
}

const passes = (error: unknown): boolean => error instanceof ReleaseError && error.problems[0]?.code === 'notary-unreachable'
