import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{publishServer,publish_server_default}from"./chunk-CKPARWTL.js";import"./chunk-6VFUPRV2.js";import"./chunk-6OTKIF5B.js";import"./chunk-DK2HT7IT.js";
import"./chunk-3B2EPAHB.js";import"./chunk-VPEZQIQ5.js";import"./chunk-U6EMH2BR.js";import"./chunk-RZQDJZER.js";import"./chunk-GQJ4UYQL.js";
import"./chunk-HDVMQKSK.js";import"./chunk-WFTQEJP3.js";import"./chunk-5NYOH24E.js";import"./chunk-O547HOD2.js";import"./chunk-XXMIPD4H.js";
import"./chunk-NFRBC6WL.js";import"./chunk-UMGEHWQW.js";import"./chunk-TWDM72CI.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
