/** Where machines keep Pythons beside PATH. */
import { posix } from 'node:path'
import { slashed } from './paths.ts'

/** A folder with one installation an entry. */
export interface Shelf {
  folder: string
  fits(name: string): boolean
  /** The interpreter, below the entry. */
  within: string
}

export interface PythonHost {
  platform: NodeJS.Platform
  arch: string
  home: string
  env(name: string): string | undefined
}

interface Wanted {
  /** `3.14` of `3.14t` */
  number: string
  /** Without the global lock. */
  free: boolean
}

/** In the order in which they are to be asked. A version manager's launchers start nothing but these, and take longer to find them. */
export function pythonShelves(version: string, host: PythonHost): Shelf[] {
  const wanted = { number: version.replace('t', ''), free: /^3\.\d+t$/.test(version) }
  const own = host.platform === 'win32' ? windowsInstallers(wanted, host) : host.platform === 'darwin' ? macosInstallers(wanted) : []
  return [pyenv(wanted, host), toolCache(wanted, host), ...uv(wanted, host), ...own]
}

export const pyenvFolder = (host: PythonHost): string => given('PYENV_ROOT', host) ?? posix.join(host.home, host.platform === 'win32' ? '.pyenv/pyenv-win' : '.pyenv')

const given = (name: string, host: PythonHost): string | undefined => {
  const value = host.env(name)
  return value && slashed(value, host)
}

const interpreter = ({ platform }: PythonHost): string => (platform === 'win32' ? 'python.exe' : 'bin/python')

const numbered = ({ number }: Wanted) => (name: string): boolean => name === number || name.startsWith(`${number}.`)

const pyenv = (wanted: Wanted, host: PythonHost): Shelf => ({ folder: posix.join(pyenvFolder(host), 'versions'), fits: numbered(wanted), within: interpreter(host) })

/** That of actions/setup-python. */
function toolCache(wanted: Wanted, host: PythonHost): Shelf {
  const usual = { win32: 'C:/hostedtoolcache/windows', darwin: '/Users/runner/hostedtoolcache' }[host.platform as string] ?? '/opt/hostedtoolcache'
  const machine = `${host.arch === 'arm64' ? 'arm64' : 'x64'}${wanted.free ? '-freethreaded' : ''}`
  return { folder: posix.join(given('RUNNER_TOOL_CACHE', host) ?? usual, 'Python'), fits: numbered(wanted), within: posix.join(machine, interpreter(host)) }
}

/** Its names have what it is built for at their end. */
function uv({ number, free }: Wanted, host: PythonHost): Shelf[] {
  const roaming = given('APPDATA', host)
  const usual = host.platform === 'win32' ? (roaming ? ['uv/python', 'uv/data/python'].map(each => posix.join(roaming, each)) : []) : [posix.join(given('XDG_DATA_HOME', host) ?? posix.join(host.home, '.local/share'), 'uv/python')]
  const own = given('UV_PYTHON_INSTALL_DIR', host)
  const fits = (name: string) => name.startsWith(`cpython-${number}.`) && name.includes('+freethreaded') === free
  return (own ? [own] : usual).map(folder => ({ folder, fits, within: interpreter(host) }))
}

/** Of python.org: for one user, or for all. */
function windowsInstallers({ number, free }: Wanted, host: PythonHost): Shelf[] {
  const own = given('LOCALAPPDATA', host)
  const folders = [...(own ? [posix.join(own, 'Programs/Python')] : []), given('PROGRAMFILES', host) ?? 'C:/Program Files']
  const name = `Python${number.replace('.', '')}${host.arch === 'arm64' ? '-arm64' : ''}`
  return folders.map(folder => ({ folder, fits: each => each === name, within: free ? `python${number}t.exe` : 'python.exe' }))
}

/** The frameworks of python.org, and Homebrew. */
function macosInstallers({ number, free }: Wanted): Shelf[] {
  const program = `bin/python${number}${free ? 't' : ''}`
  return [
    { folder: `/Library/Frameworks/Python${free ? 'T' : ''}.framework/Versions`, fits: name => name === number, within: program },
    ...['/opt/homebrew/opt', '/usr/local/opt'].map(folder => ({ folder, fits: (name: string) => name === `python${free ? '-freethreading' : ''}@${number}`, within: program })),
  ]
}
