/** What pip is configured for, in uv's words: uv restores pins in a tenth of the time, and must look where pip would. Pure. */

/** What does not change what is installed. */
const indifferent = new Set(['timeout', 'default-timeout', 'retries', 'disable-pip-version-check', 'no-input', 'no-color', 'quiet', 'verbose', 'progress-bar', 'log', 'root-user-action', 'no-warn-script-location', 'no-warn-conflicts', 'compile', 'no-compile', 'cache-dir', 'no-cache-dir', 'prefer-binary', 'break-system-packages', 'config-file', 'exists-action', 'require-virtualenv', 'no-python-version-warning'])

const known = ['index-url', 'extra-index-url', 'find-links', 'trusted-host', 'cert'] as const
type Known = (typeof known)[number]

/**
 * The environment for uv. Addresses may hold credentials, so nothing of it becomes an argument. Undefined where pip is configured for what uv cannot be told.
 * @param listed What `pip config list` says
 */
export function uvEnvironment(listed: string): Record<string, string | undefined> | undefined {
  const settings = effective(listed)
  if (!settings) return undefined
  const words = (key: Known) => settings.get(key)?.split(/\s+/).filter(Boolean) ?? []
  const links = words('find-links')
  // uv parts its list at commas.
  if (links.some(link => link.includes(','))) return undefined
  const certificates = settings.get('cert')
  return {
    UV_NO_CONFIG: '1',
    UV_NO_PROGRESS: '1',
    UV_PYTHON_DOWNLOADS: 'never',
    UV_SYSTEM_CERTS: '1',
    ...(certificates && { SSL_CERT_FILE: certificates }),
    UV_DEFAULT_INDEX: settings.get('index-url'),
    UV_INDEX: words('extra-index-url').join(' ') || undefined,
    UV_INDEX_URL: undefined,
    UV_EXTRA_INDEX_URL: undefined,
    // As pip does it, and safe here: hashes decide what is taken.
    UV_INDEX_STRATEGY: 'unsafe-best-match',
    UV_FIND_LINKS: links.join(',') || undefined,
    UV_INSECURE_HOST: words('trusted-host').join(' ') || undefined,
  }
}

/** By key. The environment counts more than what `install` alone is told, and that more than what all commands are. */
function effective(listed: string): Map<Known, string> | undefined {
  const entries = listed.split('\n').flatMap(setting).sort((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section))
  const found = new Map(entries.map(({ key, value }) => [key, value]))
  const counting = [...found].filter(([key, value]) => !indifferent.has(key) && value !== '')
  return counting.every((entry): entry is [Known, string] => (known as readonly string[]).includes(entry[0])) ? new Map(counting) : undefined
}

const sections = ['global', 'install', ':env:']

/** `global.index-url='https://…'`, written as Python writes a text. Sections of other commands say nothing here. */
function setting(line: string): { section: string; key: string; value: string }[] {
  const [, section, key = '', , value = ''] = /^(\S+?)\.([\w-]+)=(['"])(.*)\3$/.exec(line.trim()) ?? []
  return section && sections.includes(section) ? [{ section, key, value: value.replace(/\\n/g, '\n').replace(/\\(['"\\])/g, '$1') }] : []
}
