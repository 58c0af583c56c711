/** The sha256 of a few kilobytes of text, in lower-case hex: it is there before node:crypto would be loaded, which takes 3 ms. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

export const contentHash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
