/** `[tool.cibuildwheel]` and its tables of one system, as cibuildwheel 4.3 reads them. `overrides` choose no builds. */
import { isArchitecture } from './architectures.ts'
import type { System } from './identifiers.ts'
import type { Project } from './project.ts'
import { readRequiresPython } from './read-requirements.ts'
import { enableGroups, type EnableGroup, type Selection } from './selection.ts'
import { words } from './selector.ts'
import { Shape, isTable, optional, shown } from './shape.ts'
import type { Table } from './toml.ts'

const rules = ['none', 'append', 'prepend'] as const
type Rule = (typeof rules)[number]

/** One table of options: its name, for messages, and how its values join those of the tables before it. */
interface Layer {
  key: string
  options: Table
  inherit: ReadonlyMap<string, Rule>
}

/**
 * What pyproject.toml selects for one system: the general options, then the system's own in their place, or joined to them by `inherit`.
 *
 * @throws ReleaseError (exit code 2) with every problem: `wrong-type`, `bad-architecture`, `bad-enable`, `bad-inherit`, `bad-requirement`
 */
export function readSelection(project: Pick<Project, 'file' | 'text' | 'data'>, system: System): Selection {
  const shape = new Shape(project.file, project.text)
  const general = layer(shape, 'tool.cibuildwheel', shape.table(shape.table(project.data['tool'], 'tool')['cibuildwheel'], 'tool.cibuildwheel'))
  const layers = [general, layer(shape, `${general.key}.${system}`, shape.table(general.options[system], `${general.key}.${system}`))]
  const value = (name: string, start: string) => layers.reduce((before, each) => joined(shape, before, each, name), start)
  const selection = {
    build: value('build', '*') || '*',
    skip: value('skip', ''),
    archs: architectures(shape, value('archs', 'auto')),
    enable: groups(shape, value('enable', '')),
    ...optional('requiresPython', readRequiresPython(shape, isTable(project.data['project']) ? project.data['project']['requires-python'] : undefined, 'project.requires-python')),
  }
  shape.finish()
  return selection
}

function layer(shape: Shape, key: string, options: Table): Layer {
  return { key, options, inherit: new Map(inheritRules(shape, options['inherit'], `${key}.inherit`)) }
}

/** `{build = "append"}`, or in one text `build; skip: prepend`, where a name alone appends. */
function inheritRules(shape: Shape, value: unknown, key: string): [string, Rule][] {
  const entries = typeof value === 'string' ? value.split(';').flatMap(ruleOfText) : Object.entries(shape.table(value, key))
  return entries.flatMap(([name, rule]): [string, Rule][] => {
    if (rules.includes(rule as Rule)) return [[name, rule as Rule]]
    shape.add('bad-inherit', `${key}.${name} is ${shown(rule)}`, `Write ${rules.join(', ')}`, key)
    return []
  })
}

function ruleOfText(field: string): [string, string][] {
  const [names = '', rule] = field.split(':', 2)
  return words(names).map(name => [name, rule?.trim() || 'append'])
}

/** An empty list of architectures counts as none said. */
function joined(shape: Shape, before: string, { key, options, inherit }: Layer, name: string): string {
  const after = textOf(shape, options[name], `${key}.${name}`)
  if (after === undefined || (name === 'archs' && after === '')) return before
  const rule = inherit.get(name) ?? 'none'
  if (rule === 'none') return after
  return (rule === 'append' ? [before, after] : [after, before]).filter(Boolean).join(' ')
}

function textOf(shape: Shape, value: unknown, key: string): string | undefined {
  return Array.isArray(value) ? value.map(String).join(' ') : shape.string(value, key)
}

function architectures(shape: Shape, text: string): string {
  for (const word of text.split(/[\s,]+/)) {
    if (!isArchitecture(word)) shape.add('bad-architecture', `'${word}' is no architecture`, 'Name auto, auto64, auto32, native, all, or machines as cibuildwheel names them', 'tool.cibuildwheel.archs')
  }
  return text
}

function groups(shape: Shape, text: string): ReadonlySet<EnableGroup> {
  const named = words(text)
  for (const word of named) {
    if (word !== 'all' && !enableGroups.includes(word as EnableGroup)) shape.add('bad-enable', `'${word}' is no group of builds`, `Name all, or some of ${enableGroups.join(', ')}`, 'tool.cibuildwheel.enable')
  }
  return new Set(named.includes('all') ? enableGroups : (named as EnableGroup[]))
}
