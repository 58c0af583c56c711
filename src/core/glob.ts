/** A whole-text match in which `*` stands for any run of characters but `/`. */
export function glob(pattern: string): (text: string) => boolean {
  const source = pattern.split('*').map(literal => literal.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('[^/]*')
  const regex = new RegExp(`^${source}$`)
  return text => regex.test(text)
}
