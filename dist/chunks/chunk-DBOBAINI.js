import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  lineWhere,
  optional
} from "./chunk-B4I53ELK.js";

// src/core/hashes.ts
var LENGTHS = /* @__PURE__ */ new Map([["sha256", 64], ["sha384", 96], ["sha512", 128]]);
var WEAK = /* @__PURE__ */ new Set(["md5", "sha1", "sha224"]);
function judgeHash(hash) {
  const colon = hash.indexOf(":");
  const algorithm = hash.slice(0, Math.max(colon, 0)).toLowerCase();
  const digest = hash.slice(colon + 1);
  if (WEAK.has(algorithm)) return "weak";
  return digest.length === LENGTHS.get(algorithm) && isHex(digest) ? "strong" : "malformed";
}
var isHex = (text) => /^[0-9a-f]+$/i.test(text);
var sortHashes = (hashes) => [...new Set(hashes.map((hash) => hash.toLowerCase()))].sort();

// src/locks/files.ts
var RELOCK = "Lock the project again with a current version of the tool";
function lockedFile(shape, owner, hashes, rest) {
  const strong = hashes.filter((hash) => isStrong(shape, owner, hash, hashes));
  return strong.length > 0 ? { ...rest, hashes: sortHashes(strong) } : void 0;
}
function isStrong(shape, owner, hash, all) {
  const verdict = judgeHash(hash);
  if (verdict === "strong") return true;
  if (verdict === "weak" && all.some((other) => judgeHash(other) === "strong")) return false;
  const line = lineWhere(shape.text, (each) => each.includes(hash));
  const fact = verdict === "weak" ? `${owner} is locked by the weak hash '${hash.slice(0, 20)}…'` : `${owner} has a hash that is none: '${hash.slice(0, 80)}'`;
  shape.add(verdict === "weak" ? "weak-hash" : "bad-hash", fact, RELOCK, `${owner}.files`, line);
  return false;
}
function sizeOf(shape, table, key) {
  const { size } = table;
  if (size === void 0) return {};
  if (typeof size === "number" && Number.isSafeInteger(size) && size >= 0) return { size };
  shape.add("wrong-type", `${key}.size is ${String(size)}, where a number of bytes belongs`, "Correct it, or write the file again with its own tool", `${key}.size`);
  return {};
}
function uploadTimeOf(table) {
  const time = table["upload-time"] ?? table.upload_time;
  return optional("uploadTime", time instanceof Date ? time.toISOString() : typeof time === "string" ? time : void 0);
}
function fileNameOf(address) {
  const path = address.split(/[?#]/)[0];
  const name = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

export {
  lockedFile,
  sizeOf,
  uploadTimeOf,
  fileNameOf
};
