import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{publishServer,publish_server_default}from"./chunk-75CU5W4Q.js";import"./chunk-NAOC5C5N.js";import"./chunk-K3KVE7II.js";import"./chunk-VPEZQIQ5.js";
import"./chunk-BD3GK6M6.js";import"./chunk-4BSH3AQC.js";import"./chunk-HDVMQKSK.js";import"./chunk-NFRBC6WL.js";import"./chunk-4UMZJGXK.js";
import"./chunk-DAWPTB2C.js";import"./chunk-YDFVIPRN.js";import"./chunk-66MA4A5X.js";import"./chunk-RZQDJZER.js";import"./chunk-FBIJBEV7.js";
import"./chunk-5NYOH24E.js";import"./chunk-O547HOD2.js";import"./chunk-XXMIPD4H.js";import"./chunk-TWDM72CI.js";import"./chunk-HTBT4CKH.js";
import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
