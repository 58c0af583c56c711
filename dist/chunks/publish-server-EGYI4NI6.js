import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{publishServer,publish_server_default}from"./chunk-AZ7U3KS6.js";import"./chunk-ZQWI3MXP.js";import"./chunk-4UMZJGXK.js";import"./chunk-FBIJBEV7.js";
import"./chunk-6S2B22RI.js";import"./chunk-VPEZQIQ5.js";import"./chunk-U6EMH2BR.js";import"./chunk-RZQDJZER.js";import"./chunk-FSDBHAHM.js";
import"./chunk-HDVMQKSK.js";import"./chunk-66MA4A5X.js";import"./chunk-5NYOH24E.js";import"./chunk-O547HOD2.js";import"./chunk-XXMIPD4H.js";
import"./chunk-NFRBC6WL.js";import"./chunk-UMGEHWQW.js";import"./chunk-TWDM72CI.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
