import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  gatherLibraries,
  isCLibrary,
  pointToLibraries,
  runPath,
  strip
} from "./chunk-CYH7BTLA.js";
import "./chunk-V253WM47.js";
import "./chunk-6ZPW5QC2.js";
import "./chunk-ADARQOWN.js";
export {
  gatherLibraries,
  isCLibrary,
  pointToLibraries,
  runPath,
  strip
};
