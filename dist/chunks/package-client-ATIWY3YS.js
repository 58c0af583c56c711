import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{packageClient,package_client_default}from"./chunk-XSKFE3NI.js";import"./chunk-HTQHEBZY.js";import"./chunk-U6EMH2BR.js";import"./chunk-RZQDJZER.js";
import"./chunk-FSDBHAHM.js";import"./chunk-HDVMQKSK.js";import"./chunk-66MA4A5X.js";import"./chunk-5NYOH24E.js";import"./chunk-O547HOD2.js";
import"./chunk-XXMIPD4H.js";import"./chunk-NFRBC6WL.js";import"./chunk-EABZPTIP.js";import"./chunk-GQK5HFUA.js";import"./chunk-UMGEHWQW.js";
import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{package_client_default as default,packageClient};
