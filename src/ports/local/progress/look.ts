/** How progress is shown: by what was asked for, and where it goes to. */
export interface Asked {
  verbose: boolean
  quiet: boolean
  json: boolean
  'no-color': boolean
}

export interface Look {
  style: 'plain' | 'live' | 'json'
  colour: boolean
  verbose: boolean
  quiet: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** Live only in front of a person: what programs print under `verbose` would push what is redrawn away. */
export function lookOf({ verbose = false, quiet = false, json = false, 'no-color': colourless = false }: Partial<Asked>, env: Environment, isTTY: boolean): Look {
  const person = isTTY && env['TERM'] !== 'dumb' && !isSet(env['CI'])
  return { style: json ? 'json' : person && !verbose && !quiet ? 'live' : 'plain', colour: !colourless && !json && wantsColour(env, isTTY), verbose, quiet }
}

/** As node has it: FORCE_COLOR before NO_COLOR (no-color.org: any text but the empty one). */
function wantsColour(env: Environment, isTTY: boolean): boolean {
  if (env['FORCE_COLOR'] !== undefined) return !['0', 'false'].includes(env['FORCE_COLOR'])
  return isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}

const isSet = (value = ''): boolean => !['', '0', 'false'].includes(value)
