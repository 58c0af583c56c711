import type { RunImage } from '../../core/steps.ts'
import type { Ports } from '../../ports.ts'
import { answer } from '../answer.ts'
import { insideRoot } from '../empty-root.ts'
import { openImage } from './open.ts'
import { unpackLayers } from './unpack.ts'

/** What is started, with what and as whom, is read from the image: that is all that a runtime sees of it. */
export async function runImage({ label, image, root, path, timeoutSeconds }: RunImage, ports: Ports): Promise<void> {
  const { files } = ports
  const opened = await openImage(image, files)
  const work = await files.temporary('layers')
  await unpackLayers(opened, root, work, files)
  await files.remove(work)
  const { User, Env, Entrypoint, Cmd } = opened.configuration.config
  const port = await ports.network.freePort()
  const argv = await insideRoot(root, { argv: [...Entrypoint, ...Cmd], env: [...Env, `PORT=${port}`], user: User }, ports)
  await answer({ do: 'answer', label, argv, cwd: root, path, timeoutSeconds }, ports, port)
}
