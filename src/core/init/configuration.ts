/** The text of a first release.yaml. */
import { targets } from '../targets.ts'
import type { Detected } from './detect.ts'

/** What could not be found out is a comment that says why. */
export function configurationText(found: Detected): string {
  const { lock } = found
  return [
    '# What pyproject.toml and the lock do not already say. The README of release-actions explains every key.',
    ...(lock ? [`lock: ${lock.file} # beside it: ${lock.beside.join(', ')}`] : []),
    'native:',
    `  targets: [${found.targets.join(', ')}]`,
    `  # Which other machines people have cannot be seen here: ${targets.filter(name => !found.targets.includes(name)).join(', ')}`,
    ...client(found.client),
    ...server(found.server),
    '',
  ].join('\n')
}

function client(found: Detected['client']): string[] {
  if ('missing' in found) return [`# No client: ${found.missing}`, '# client:', '#   entry: SCRIPT']
  return [
    'client:',
    ...extras(found.extras),
    `  entry: ${scalar(found.entry)}`,
    ...(found.windows ? ['  terminal: false # a gui script has windows of its own'] : []),
    "  interpreter: host # the packing machine's own Python; 'standalone' needs archives with url and sha256",
  ]
}

function server(found: Detected['server']): string[] {
  if ('missing' in found) return [`# No server: ${found.missing}`, '# server:', '#   command: SCRIPT --port $PORT']
  return [
    'server:',
    ...extras(found.extras),
    `  command: ${scalar(found.command)}${found.from === 'Procfile' ? ' # from the Procfile' : ' # how it takes its port cannot be seen: check this'}`,
    `  destinations: [${found.destinations.join(', ')}]`,
    ...(found.destinations.includes('pypi') ? ['  pypi:', '    credentials: trusted # nothing is sent until the workflow and its environment are registered as a trusted publisher'] : []),
  ]
}

const extras = (names: readonly string[]): string[] => (names.length > 0 ? [`  extras: [${names.join(', ')}]`] : [])

/** A string in double quotes means the same in JSON and in YAML 1.2. */
const scalar = (text: string): string => (/^[A-Za-z][\w$./ -]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) && !text.endsWith(' ') ? text : JSON.stringify(text))
