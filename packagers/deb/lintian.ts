import { packageName } from '../desktop.ts'
import type { PackPlace } from '../packager.ts'

/** What Debian asks of its own packages and a complete application cannot or need not do, each with its reason. */
const reasons: readonly [why: string, tags: readonly string[]][] = [
  ['dpkg reads it since 1.21.18 (Debian 12) and in every Ubuntu since 18.04', ['malformed-deb-archive']],
  ['it brings every library it needs, at the versions of its lock, and depends on the C library alone', ['embedded-library', 'custom-library-search-path']],
  ['modules are compiled when it is packed: nothing is written where it is installed, and it starts at once', ['package-installs-python-pycache-dir']],
  ['these modules call other libraries only, as their upstream builds them', ['library-not-linked-against-libc', 'shared-library-lacks-prerequisites']],
  ['libraries keep the mode that they were built with', ['shared-library-is-executable']],
  ['modules of the standard library that could also be started; here only its own interpreter runs them', ['python3-script-but-no-python3-dep', 'unusual-interpreter', 'interpreter-in-usr-local']],
  ['the launcher finds its folder and starts the interpreter', ['hardening-no-pie']],
  ['its command has --help', ['no-manual-page']],
  ['it is not uploaded to Debian', ['initial-upload-closes-no-bugs']],
]

export const lintianOverrides = ({ app }: Pick<PackPlace, 'app'>): string =>
  reasons.map(([why, tags]) => `# ${why}\n${tags.map(tag => `${packageName(app)}: ${tag}\n`).join('')}`).join('\n')
