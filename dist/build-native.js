import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  main
} from "./chunks/chunk-T3PONS5U.js";
import "./chunks/chunk-6ZPW5QC2.js";
import "./chunks/chunk-ADARQOWN.js";

// entry:build-native
await main("build-native");
