import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{buildNative,build_native_default,requirementOf,wheelDigests}from"./chunk-HTQHEBZY.js";import"./chunk-U6EMH2BR.js";import"./chunk-RZQDJZER.js";
import"./chunk-FSDBHAHM.js";import"./chunk-HDVMQKSK.js";import"./chunk-66MA4A5X.js";import"./chunk-5NYOH24E.js";import"./chunk-O547HOD2.js";
import"./chunk-XXMIPD4H.js";import"./chunk-NFRBC6WL.js";import"./chunk-EABZPTIP.js";import"./chunk-UMGEHWQW.js";import"./chunk-HTBT4CKH.js";
import"./chunk-SQ6OKIXB.js";export{buildNative,build_native_default as default,requirementOf,wheelDigests};
