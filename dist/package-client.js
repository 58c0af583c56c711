import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  main
} from "./chunks/chunk-U5HJB34P.js";
import "./chunks/chunk-6ZPW5QC2.js";
import "./chunks/chunk-ADARQOWN.js";

// entry:package-client
await main("package-client");
