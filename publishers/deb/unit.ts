/** The systemd service: an own user, nothing to write but its state, a stop that lets requests end. */
import type { Application } from '../../src/core/application.ts'
import type { Origin } from '../../src/core/identity.ts'
import { summaryOf } from '../../packagers/desktop.ts'

interface Served {
  name: string
  app: Application
  identity: Origin
  /** Of the server's command, its script first. */
  argv: readonly string[]
  launcher: string
}

const sandbox = {
  UMask: '0027',
  NoNewPrivileges: 'yes',
  CapabilityBoundingSet: '',
  ProtectSystem: 'strict',
  ProtectHome: 'yes',
  ProtectProc: 'invisible',
  ProtectClock: 'yes',
  ProtectControlGroups: 'yes',
  ProtectHostname: 'yes',
  ProtectKernelLogs: 'yes',
  ProtectKernelModules: 'yes',
  ProtectKernelTunables: 'yes',
  PrivateTmp: 'yes',
  PrivateDevices: 'yes',
  RemoveIPC: 'yes',
  LockPersonality: 'yes',
  RestrictAddressFamilies: 'AF_INET AF_INET6 AF_UNIX',
  RestrictNamespaces: 'yes',
  RestrictRealtime: 'yes',
  RestrictSUIDSGID: 'yes',
  SystemCallArchitectures: 'native',
  SystemCallFilter: '@system-service',
  SystemCallErrorNumber: 'EPERM',
}

export const unit = ({ name, app, identity, argv, launcher }: Served): string =>
  [
    section('Unit', { Description: specifiers(summaryOf({ app, identity })), ...(identity.homepage && { Documentation: specifiers(identity.homepage) }), Wants: 'network-online.target', After: 'network-online.target' }),
    section('Service', {
      Type: 'exec',
      User: name,
      Group: name,
      EnvironmentFile: `/etc/${name}/${name}.env`,
      ExecStart: [`/usr/lib/${name}/${launcher}`, ...argv.slice(1).map(word)].join(' '),
      WorkingDirectory: `/var/lib/${name}`,
      StateDirectory: name,
      StateDirectoryMode: '0750',
      KillMode: 'mixed',
      KillSignal: 'SIGTERM',
      TimeoutStopSec: '30',
      Restart: 'on-failure',
      RestartSec: '2',
      ...sandbox,
    }),
    section('Install', { WantedBy: 'multi-user.target' }),
  ].join('\n')

const section = (title: string, keys: Readonly<Record<string, string>>): string =>
  [`[${title}]`, ...Object.entries(keys).map(([key, value]) => `${key}=${value}`), ''].join('\n')

const specifiers = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('%', '%%')

/** As systemd reads a word (systemd.service(5), "Command lines"), which knows `${NAME}` too. */
export const word = (text: string): string => {
  const escaped = specifiers(text).replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\t', '\\t')
  return /^[\w@+=:,./${}-]+$/.test(text) ? escaped : `"${escaped}"`
}
